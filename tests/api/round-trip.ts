import { expect } from 'vitest';
import type { Partner } from '../../src/contract/partner.ts';
import { keyedRecord } from '../../src/domain/partner/keys.ts';
import { visiblePartner } from '../../src/domain/partner/visible.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { vocabularyOf } from '../../src/server/cities/vocabulary.ts';
import { writeCsv } from '../../src/server/files/csv.ts';
import type { FileContext } from '../../src/server/files/file-writer.ts';
import { readFile } from '../../src/server/files/read-file.ts';
import { writeXlsx } from '../../src/server/files/xlsx.ts';
import { partnerWith } from '../support/search-cases.ts';

export const fileContext: FileContext = {
  vocabulary: vocabularyOf(duisburg, false),
  language: 'de',
  level: 'team',
  columns: null,
  url: 'https://partnernetz.example',
  today: '2026-11-23',
};

/** A partner that says a text wherever an entry can say one. */
export function partnerSaying(text: string, at: number): Partner {
  const base = keyedRecord(
    partnerWith({ name: `P${at}`, phone: '0203', email: 'a@b.example', at: ['mitte', null] }),
  );
  const partner = visiblePartner(
    {
      ...base,
      slug: `p-${at}`,
      name: text || 'leer',
      summary: text,
      description: text,
      contacts: base.contacts.map((contact) => ({
        ...contact,
        name: text,
        points: contact.points.map((point) => ({ ...point, value: text })),
      })),
    },
    'team',
  );
  if (partner === null) throw new Error('the team sees every partner');
  return partner;
}

const columnAt = (rows: readonly (readonly string[])[], heading: string) => {
  const at = rows[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`no column ${heading}`);
  return rows.slice(1).map((row) => row[at] ?? '');
};

/** Holds what is read from a file against what was written into it. */
export async function expectBack(
  texts: readonly string[],
  file: Uint8Array,
  kind: 'csv' | 'xlsx',
): Promise<void> {
  const read = await readFile(file);
  if ('problem' in read) throw new Error(read.problem);
  const rows = (name: string) => read.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const partners = rows(kind === 'csv' ? '' : 'Partner');
  expect(columnAt(partners, 'Kurzbeschreibung')).toEqual(texts);
  expect(columnAt(partners, 'Beschreibung')).toEqual(texts);
  expect(columnAt(partners, 'Name')).toEqual(texts.map((text) => text || 'leer'));
  if (kind === 'csv') {
    expect(columnAt(partners, 'Kontakt 1: Name')).toEqual(texts);
    expect(columnAt(partners, 'Telefon 1')).toEqual(texts);
  } else {
    const numbers = columnAt(rows('Nummern'), 'Nummer oder Adresse');
    expect(numbers).toEqual(texts.flatMap((text) => [text, text]));
  }
}

/** Writes texts into both kinds of file and reads them back. */
export async function roundTrip(texts: readonly string[]): Promise<void> {
  const partners = texts.map(partnerSaying);
  await expectBack(texts, await writeCsv(partners, fileContext), 'csv');
  await expectBack(texts, await writeXlsx(partners, fileContext), 'xlsx');
}
