import type { Partner } from '../../contract/partner.ts';
import type { Cell, CellType, SheetWords } from './cell.ts';
import { level } from './codecs.ts';
import type { Column, FieldColumn, Heading } from './column.ts';
import { flatColumns } from './flat-columns.ts';
import { contactFields, entryFields, locationFields, offerFields, pointFields } from './part-columns.ts';

/** The sheets of a workbook: one row an entry, and one row each of its parts. */
export const sheetIds = ['partners', 'locations', 'contacts', 'points', 'offers'] as const;
export type SheetId = (typeof sheetIds)[number];

export const sheetNames: Readonly<Record<SheetId, Heading>> = {
  partners: { de: 'Partner', en: 'Partners' },
  locations: { de: 'Orte', en: 'Places' },
  contacts: { de: 'Kontakte', en: 'Contacts' },
  points: { de: 'Nummern', en: 'Numbers' },
  offers: { de: 'Angebote', en: 'Offers' },
};

/** What a row stands for, with the entry that it belongs to. */
export interface SheetRow<Part = unknown> {
  readonly partner: Partner;
  /** The version of the entry that the row shows; null where the file is not made for editing. */
  readonly version: number | null;
  readonly part: Part;
}

/** A column of a sheet; `field` where something may be changed in it. */
export interface SheetColumn {
  readonly key: string;
  readonly heading: Heading;
  readonly width: number;
  readonly type: CellType;
  readonly field: string | null;
  readonly read: (row: SheetRow, words: SheetWords) => Cell;
}

const fixed = (
  key: string,
  heading: Heading,
  width: number,
  read: (row: SheetRow) => Cell,
  type: CellType = 'text',
): SheetColumn => ({ key, heading, width, type, field: null, read });

/** The headings by which rows are found again. */
export const idHeading: Heading = { de: 'Kennung', en: 'ID' };
export const keyHeading: Heading = { de: 'Schlüssel', en: 'Key' };

const slugColumn = fixed('slug', idHeading, 26, ({ partner }) => partner.slug);
const versionColumn = fixed('version', { de: 'Stand', en: 'Version' }, 8, ({ version }) => version, 'number');
const entryColumn = fixed('entry', { de: 'Eintrag', en: 'Entry' }, 36, ({ partner }) => partner.name);
const keyColumn = fixed('key', keyHeading, 11, ({ part }) => (part as { readonly key: string }).key);

/** A telephone number or address, and the contact that it belongs to. */
export interface PointRow {
  readonly key: string;
  readonly contact: Partner['contacts'][number];
}

const contactKeyColumn = fixed(
  'contact',
  { de: 'Schlüssel des Kontakts', en: 'Key of the contact' },
  14,
  ({ part }) => (part as PointRow).contact.key,
);
const contactNameColumn = fixed(
  'contactName',
  { de: 'Kontakt', en: 'Contact' },
  28,
  ({ part }) => (part as PointRow).contact.name,
);

const editable = <Of>(column: FieldColumn<Of>): SheetColumn => ({
  ...column,
  read: ({ part }, words) => column.read(part as Of, words),
});
const ofPartner = (column: Column<Partner>): SheetColumn => ({
  ...column,
  field: null,
  read: ({ partner }, words) => column.read(partner, words),
});

const partnerColumns: readonly SheetColumn[] = [
  slugColumn,
  versionColumn,
  ...entryFields.map(editable),
  ofPartner({
    key: 'level',
    heading: { de: 'Wer den Eintrag sieht', en: 'Who sees the entry' },
    width: 18,
    type: 'text',
    read: (partner, words) => level.write(partner.level, words),
  }),
  ofPartner({
    key: 'confirmedAt',
    heading: { de: 'Bestätigt am', en: 'Confirmed on' },
    width: 13,
    type: 'date',
    read: ({ confirmedAt }) => confirmedAt,
  }),
];

/** Every column that each sheet can have, in the order in which it has them. */
export const sheetColumns: Readonly<Record<SheetId, readonly SheetColumn[]>> = {
  partners: [...partnerColumns, ...flatColumns.map(ofPartner)],
  locations: [slugColumn, entryColumn, keyColumn, ...locationFields.map(editable)],
  contacts: [slugColumn, entryColumn, keyColumn, ...contactFields.map(editable)],
  points: [
    slugColumn,
    entryColumn,
    contactKeyColumn,
    contactNameColumn,
    keyColumn,
    ...pointFields.map(editable),
  ],
  offers: [slugColumn, entryColumn, keyColumn, ...offerFields.map(editable)],
};

/** The columns that are an entry's own, without those of its parts. */
export const ownColumnKeys: readonly string[] = partnerColumns.map(({ key }) => key);

/** What can be chosen for a file: columns of the entry's row, and whole sheets of parts (`sheet:contacts`). */
export const choosableColumns: readonly { readonly key: string; readonly heading: Heading }[] = [
  ...sheetColumns.partners.map(({ key, heading }) => ({ key, heading })),
  ...sheetIds
    .filter((id) => id !== 'partners')
    .map((id) => ({ key: `sheet:${id}`, heading: sheetNames[id] })),
];

/** The rows of a sheet. */
export function rowsOf(id: SheetId, partner: Partner, version: number | null): SheetRow[] {
  const row = (part: unknown): SheetRow => ({ partner, version, part });
  if (id === 'partners') return [row(partner)];
  if (id === 'points')
    return partner.contacts.flatMap((contact) => contact.points.map((point) => row({ ...point, contact })));
  return partner[id].map(row);
}
