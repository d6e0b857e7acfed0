import type { ContactContent, EntryContent, PointContent } from '../../../../contract/entry-content.ts';
import type { ImportTarget } from '../../../../contract/table-mapping.ts';
import { newContact, newLocation, newPoint } from '../../../../domain/partner/new-content.ts';
import { withPart } from '../../../../domain/partner/parts.ts';
import {
  contactFields,
  entryFields,
  locationFields,
  pointFields,
} from '../../../../domain/spreadsheet/part-columns.ts';
import type { City } from '../../../cities/city.ts';
import { districtOf } from '../../../import/map-row.ts';
import type { FoundCell, FoundRow } from '../found-tables.ts';
import type { RowWriter } from '../row-writer.ts';

/** A row's cells by what they are. */
export type TargetCells = ReadonlyMap<ImportTarget, FoundCell>;

const desk = 'Zentrale';

/** A spreadsheet takes a telephone number for a number and drops its zero, or its plus. */
function telephone(text: string): string {
  const written = text.trim();
  if (!/^\d{9,}$/.test(written) || written.startsWith('0')) return written;
  return written.startsWith('49') && written.length > 10 ? `+${written}` : `0${written}`;
}

const several = (text: string, apart: RegExp) =>
  text
    .split(apart)
    .map((each) => each.trim())
    .filter((each) => each !== '');

const valuesOf: Readonly<Record<'phone' | 'mobile' | 'fax' | 'email', (text: string) => string[]>> = {
  phone: (text) => several(text, /[;\n]/).map(telephone),
  mobile: (text) => several(text, /[;\n]/).map(telephone),
  fax: (text) => several(text, /[;\n]/).map(telephone),
  // What is no address stays whole, so that it can be told.
  email: (text) => several(text, /[;,]|\s+(?=\S+@)/),
};
const pointTypes = ['phone', 'mobile', 'fax', 'email'] as const;

/** Writes the rows of one table; empty cells say nothing, so that what people found out stays. */
export class TargetWriter {
  private readonly cells: TargetCells;
  private readonly writer: RowWriter;
  private readonly city: City;

  constructor(cells: TargetCells, writer: RowWriter, city: City) {
    this.cells = cells;
    this.writer = writer;
    this.city = city;
  }

  /** The row with some of its cells under the keys of other columns. */
  private row(keys: Readonly<Record<string, ImportTarget>>): FoundRow {
    const cells = new Map<string, FoundCell>();
    for (const [key, target] of Object.entries(keys)) {
      const cell = this.cells.get(target);
      if (cell !== undefined) cells.set(key, cell);
    }
    const [first] = cells.values();
    return { sheet: first?.sheet ?? '', number: first?.row ?? 0, cells };
  }

  private has(...targets: ImportTarget[]): boolean {
    return targets.some((target) => (this.cells.get(target)?.text ?? '').trim() !== '');
  }

  private withLocation(content: EntryContent): EntryContent {
    const targets = ['addition', 'street', 'postcode', 'city', 'district', 'quarter', 'hours'] as const;
    if (!this.has(...targets)) return content;
    const [first] = content.locations;
    const before = first ?? newLocation(this.city.name);
    const row = this.row(Object.fromEntries(targets.map((target) => [target, target])));
    const written = this.writer.write(locationFields, row, null, before, `locations/${before.key}/`);
    const isMoved =
      first === undefined || first.street !== written.street || first.postcode !== written.postcode;
    const placed =
      isMoved && !this.has('district')
        ? {
            ...written,
            district: districtOf(written.postcode, this.city),
            quarter: first === undefined ? written.quarter : null,
          }
        : written;
    return {
      ...content,
      locations: first === undefined ? [placed] : withPart(content.locations, placed),
    };
  }

  private withPoint(
    contact: ContactContent,
    cell: FoundCell,
    type: PointContent['type'],
    value: string,
    isFirst: boolean,
  ) {
    const { points } = contact;
    if (points.some((each) => each.type === type && each.value === value)) return contact;
    // The first value is what stood there before; further ones come besides.
    const before = isFirst ? points.find((each) => each.type === type) : undefined;
    const point = before ?? newPoint(type, contact);
    const cells = new Map([['value', { ...cell, text: value }]]);
    const path = `contacts/${contact.key}/points/${point.key}/`;
    const written = this.writer.write(
      pointFields,
      { sheet: cell.sheet, number: cell.row, cells },
      null,
      point,
      path,
    );
    return { ...contact, points: before === undefined ? points.concat(written) : withPart(points, written) };
  }

  private withPoints(contact: ContactContent): ContactContent {
    let written = contact;
    for (const type of pointTypes) {
      const cell = this.cells.get(type);
      if (cell === undefined) continue;
      for (const [at, value] of valuesOf[type](cell.text).entries())
        written = this.withPoint(written, cell, type, value, at === 0);
    }
    return written;
  }

  private withContact(content: EntryContent): EntryContent {
    const isPerson = this.has('contactName');
    if (!isPerson && !this.has(...pointTypes)) return content;
    const name = isPerson ? (this.cells.get('contactName')?.text.trim() ?? '') : desk;
    const before = content.contacts.find((contact) => contact.name === name);
    const blank = before ?? { ...newContact(isPerson ? 'person' : 'desk'), name };
    const row = this.row({ name: 'contactName', role: 'contactRole' });
    const named = isPerson
      ? this.writer.write(contactFields, row, null, blank, `contacts/${blank.key}/`)
      : blank;
    const contact = this.withPoints(named);
    return {
      ...content,
      contacts: before === undefined ? [...content.contacts, contact] : withPart(content.contacts, contact),
    };
  }

  /** What becomes of a content by the row. */
  write(content: EntryContent): EntryContent {
    const own = this.row(Object.fromEntries(entryFields.map(({ key }) => [key, key as ImportTarget])));
    const entry = this.writer.write(entryFields, own, null, content, '');
    return this.withContact(this.withLocation(entry));
  }
}
