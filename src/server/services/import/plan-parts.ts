import type { ContactContent, EntryContent } from '../../../contract/entry-content.ts';
import type { Partner } from '../../../contract/partner.ts';
import { newContact, newLocation, newOffer, newPoint } from '../../../domain/partner/new-content.ts';
import { withPart } from '../../../domain/partner/parts.ts';
import type { FieldColumn } from '../../../domain/spreadsheet/column.ts';
import {
  contactFields,
  locationFields,
  offerFields,
  pointFields,
} from '../../../domain/spreadsheet/part-columns.ts';
import type { SheetId } from '../../../domain/spreadsheet/sheets.ts';
import type { FoundCell, FoundRow } from './found-tables.ts';
import type { RowWriter } from './row-writer.ts';

interface Keyed {
  readonly key: string;
}

interface PartKind<Of, Part extends Of & Keyed> {
  readonly fields: readonly FieldColumn<Of>[];
  readonly blank: () => Part;
  /** The path of the list, with a slash at its end. */
  readonly at: string;
}

/** What people write in the key's cell of a new part, so that its numbers can name it. */
const newKey = /^(?:neu|new)[a-z0-9]{0,10}$/i;

const keyOf = (row: FoundRow, column = 'key'): string => row.cells.get(column)?.text.trim() ?? '';

const cellOf = (row: FoundRow, key: string): FoundCell =>
  row.cells.get(key) ?? { text: '', sheet: row.sheet, row: row.number, column: '' };

const saysSomething = <Of>(row: FoundRow, fields: readonly FieldColumn<Of>[]) =>
  fields.some(({ key }) => (row.cells.get(key)?.text ?? '').trim() !== '');

/**
 * Writes the rows of one kind of part.
 * @param shown the parts that the file was made with; @param parts those that are to be changed.
 * @returns the changed parts, and under which keys new ones were made that rows gave a name.
 */
function writeParts<Of, Part extends Of & Keyed>(
  rows: readonly FoundRow[],
  { fields, blank, at }: PartKind<Of, Part>,
  shown: readonly (Of & Keyed)[],
  parts: readonly Part[],
  writer: RowWriter,
): { readonly parts: Part[]; readonly named: Map<string, string> } {
  const named = new Map<string, string>();
  const counts = Map.groupBy(rows, (row) => keyOf(row));
  let written = [...parts];
  for (const row of rows) {
    const key = keyOf(row);
    const isNew = key === '' || newKey.test(key);
    if (!isNew && (counts.get(key)?.length ?? 0) > 1) {
      writer.refuse('double-part', cellOf(row, 'key'));
      continue;
    }
    if (isNew) {
      if (!saysSomething(row, fields)) continue;
      const part = blank();
      if (key !== '') named.set(key.toLowerCase(), part.key);
      written = [...written, writer.write(fields, row, null, part, `${at}${part.key}/`)];
      continue;
    }
    const [was, part] = [shown.find((each) => each.key === key), written.find((each) => each.key === key)];
    if (was === undefined || part === undefined) {
      writer.refuse('unknown-part', cellOf(row, 'key'));
      continue;
    }
    written = withPart(written, writer.write(fields, row, was, part, `${at}${key}/`));
  }
  return { parts: written, named };
}

function writePoints(
  rows: readonly FoundRow[],
  shown: Partner,
  contacts: readonly ContactContent[],
  named: ReadonlyMap<string, string>,
  writer: RowWriter,
): ContactContent[] {
  const byContact = Map.groupBy(rows, (row) => {
    const key = keyOf(row, 'contact');
    return named.get(key.toLowerCase()) ?? key;
  });
  for (const [key, own] of byContact) {
    if (contacts.some((contact) => contact.key === key)) continue;
    for (const row of own) writer.refuse('unknown-part', cellOf(row, 'contact'));
  }
  return contacts.map((contact) => {
    const own = byContact.get(contact.key) ?? [];
    const was = shown.contacts.find(({ key }) => key === contact.key)?.points ?? [];
    const kind = {
      fields: pointFields,
      blank: () => newPoint('phone', contact),
      at: `contacts/${contact.key}/points/`,
    };
    return { ...contact, points: writeParts(own, kind, was, contact.points, writer).parts };
  });
}

/** The content with what the sheets of its parts say. */
export function withPartRows(
  content: EntryContent,
  shown: Partner,
  rowsOf: (id: SheetId) => readonly FoundRow[],
  writer: RowWriter,
  cityName: string,
): EntryContent {
  const locations = writeParts(
    rowsOf('locations'),
    { fields: locationFields, blank: () => newLocation(cityName), at: 'locations/' },
    shown.locations,
    content.locations,
    writer,
  );
  const contacts = writeParts(
    rowsOf('contacts'),
    { fields: contactFields, blank: () => newContact('person'), at: 'contacts/' },
    shown.contacts,
    content.contacts,
    writer,
  );
  const offers = writeParts(
    rowsOf('offers'),
    { fields: offerFields, blank: newOffer, at: 'offers/' },
    shown.offers,
    content.offers,
    writer,
  );
  return {
    ...content,
    locations: locations.parts,
    contacts: writePoints(rowsOf('points'), shown, contacts.parts, contacts.named, writer),
    offers: offers.parts,
  };
}
