import type { Partner } from '../../contract/partner.ts';
import type { Cell, SheetWords } from './cell.ts';
import type { Column, FieldColumn } from './column.ts';
import { contactFields, locationFields } from './part-columns.ts';

/*
 * The first places, contacts and numbers of an entry beside it in its row: what fits a table that has one row each.
 * They are for reading; what is to be changed stands in the sheets of the parts.
 */

const mostLocations = 2;
const mostContacts = 2;
const numbers = { phone: 3, mobile: 1, fax: 1, email: 2 } as const;
const numberNames = {
  phone: { de: 'Telefon', en: 'Telephone' },
  mobile: { de: 'Mobil', en: 'Mobile' },
  fax: { de: 'Fax', en: 'Fax' },
  email: { de: 'E-Mail', en: 'E-mail' },
};

const upTo = (most: number) => Array.from({ length: most }, (_, at) => at);
const numbered = (name: string, at: number, most: number) => (most === 1 ? name : `${name} ${at + 1}`);

function partColumn<Of>(
  column: FieldColumn<Of>,
  at: number,
  part: 'location' | 'contact',
  find: (partner: Partner) => Of | undefined,
): Column<Partner> {
  const names = part === 'location' ? { de: 'Ort', en: 'Place' } : { de: 'Kontakt', en: 'Contact' };
  return {
    key: `${part}${at + 1}.${column.key}`,
    heading: {
      de: `${names.de} ${at + 1}: ${column.heading.de}`,
      en: `${names.en} ${at + 1}: ${column.heading.en}`,
    },
    width: column.width,
    type: column.type,
    read: (partner: Partner, words: SheetWords): Cell => {
      const found = find(partner);
      return found === undefined ? null : column.read(found, words);
    },
  };
}

function numberColumns(type: keyof typeof numbers): Column<Partner>[] {
  const most = numbers[type];
  return upTo(most).map((at) => ({
    key: `${type}${at + 1}`,
    heading: {
      de: numbered(numberNames[type].de, at, most),
      en: numbered(numberNames[type].en, at, most),
    },
    width: 24,
    type: 'text',
    read: ({ contacts }) =>
      contacts.flatMap(({ points }) => points).filter((point) => point.type === type)[at]?.value ?? null,
  }));
}

const offersColumn: Column<Partner> = {
  key: 'offerTitles',
  heading: { de: 'Angebote (Titel)', en: 'Offers (titles)' },
  width: 40,
  type: 'text',
  read: ({ offers }) => offers.map(({ title }) => title).join('; ') || null,
};

export const flatColumns: readonly Column<Partner>[] = [
  ...upTo(mostLocations).flatMap((at) =>
    locationFields
      .filter(({ key }) => key !== 'level')
      .map((column) => partColumn(column, at, 'location', ({ locations }) => locations[at])),
  ),
  ...upTo(mostContacts).flatMap((at) =>
    contactFields
      .filter(({ key }) => key === 'name' || key === 'role')
      .map((column) => partColumn(column, at, 'contact', ({ contacts }) => contacts[at])),
  ),
  ...(Object.keys(numbers) as (keyof typeof numbers)[]).flatMap(numberColumns),
  offersColumn,
];
