import { cellText } from '../../domain/spreadsheet/cell.ts';
import { level } from '../../domain/spreadsheet/codecs.ts';
import { sheetNames } from '../../domain/spreadsheet/sheets.ts';
import type { Table } from '../../domain/spreadsheet/tables.ts';
import type { FileContext } from './file-writer.ts';
import { legendNote } from './legend-notes.ts';
import { shownDay } from './shown-labels.ts';

/** What the sheet that explains the others is called. */
export const legendName = { de: 'Legende', en: 'Legend' } as const;

const words = {
  de: {
    title: 'Verzeichnis der Kooperationspartner*innen',
    asOf: 'Stand',
    visibleFor: 'Enthält, was sichtbar ist für',
    source: 'Herkunft',
    entries: 'Einträge',
    columns: 'Spalten',
    readOnly: 'Nur zum Lesen.',
    how: 'Bearbeiten und zurückspielen',
    rules: [
      'Diese Datei kann bearbeitet und unter „Tabelle einspielen“ zurückgegeben werden. Vor dem Übernehmen sehen Sie jede Änderung.',
      'In den Spalten mit grauem Kopf wird nichts übernommen, in allen anderen schon.',
      'Einträge werden an der Kennung erkannt, ihre Teile am Schlüssel. Zeilen und Spalten dürfen umgestellt werden.',
      'Gelöschte Zeilen löschen nichts. Eine leere Zelle löscht die Angabe.',
      'Neue Zeile ohne Kennung im Blatt „Partner“: neuer Eintrag. Neue Zeile ohne Schlüssel in den anderen Blättern: neuer Teil des Eintrags mit dieser Kennung.',
      'Mehrere Werte in einer Zelle werden mit Semikolon getrennt. Öffnungszeiten: Mo–Fr 9–12; Do 14–16.',
    ],
  },
  en: {
    title: 'Directory of cooperation partners',
    asOf: 'As of',
    visibleFor: 'Holds what may be seen by',
    source: 'From',
    entries: 'Entries',
    columns: 'Columns',
    readOnly: 'For reading only.',
    how: 'Editing and handing back',
    rules: [
      'This file can be edited and handed back under “Import a table”. You see every change before it is taken over.',
      'Nothing is taken over from columns with a grey head, everything from all others.',
      'Entries are found by their ID, their parts by their key. Rows and columns may be moved.',
      'Rows that are deleted delete nothing. An empty cell deletes the detail.',
      'A new row without an ID in the sheet “Partners”: a new entry. A new row without a key in the other sheets: a new part of the entry with that ID.',
      'Several values in one cell are separated by semicolons. Opening hours: Mon–Fri 9–12; Thu 14–16.',
    ],
  },
};

type Line = readonly [string, string?];

/** What the file is, and what its columns hold: rows of up to two cells; a row alone in bold is a heading. */
export function legendLines(
  tables: readonly Table[],
  context: FileContext,
): { readonly line: Line; readonly isHeading: boolean }[] {
  const { language, url, today } = context;
  const say = words[language];
  const isForEditing = context.versions !== undefined;
  const lines: Line[] = [
    [say.asOf, shownDay(today, language)],
    [say.visibleFor, cellText(level.write(context.level, context))],
    [say.source, url],
    [say.entries, String(tables[0]?.rows.length ?? 0)],
  ];
  const columns = tables.flatMap(({ id, columns }) =>
    columns.map(({ key, heading, editable }): Line => {
      const readOnly = isForEditing && !editable ? say.readOnly : '';
      const note = [readOnly, legendNote(id, key, context)].filter((part) => part !== '').join(' ');
      return [`${sheetNames[id][language]}: ${heading}`, note];
    }),
  );
  const plain = (line: Line) => ({ line, isHeading: false });
  const heading = (text: string) => ({ line: [text] as const, isHeading: true });
  return [
    heading(say.title),
    ...lines.map(plain),
    ...(isForEditing ? [heading(say.how), ...say.rules.map((rule) => plain(['', rule]))] : []),
    heading(say.columns),
    ...columns.map(plain),
  ];
}
