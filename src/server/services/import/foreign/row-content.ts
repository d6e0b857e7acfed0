import type { ContactContent, EntryContent, PointContent } from '../../../../contract/entry-content.ts';
import type { ImportTarget } from '../../../../contract/table-mapping.ts';
import { newContact, newLocation, newPoint } from '../../../../domain/partner/new-content.ts';
import { withPart } from '../../../../domain/partner/parts.ts';
import type { SheetWords } from '../../../../domain/spreadsheet/cell.ts';
import {
  contactFields,
  entryFields,
  locationFields,
  pointFields,
} from '../../../../domain/spreadsheet/part-columns.ts';
import { digitsOf } from '../../../../domain/telephone.ts';
import type { City } from '../../../cities/city.ts';
import { districtOf } from '../../../import/map-row.ts';
import type { FoundCell, FoundRow } from '../found-tables.ts';
import type { RowWriter } from '../row-writer.ts';
import { addressIn, type FoundAddress, placeIn } from './address-in.ts';
import { numbersIn } from './numbers-in.ts';
import { isList, wordsIn } from './words-in.ts';

/** A row's cells by what they are. */
export type TargetCells = ReadonlyMap<ImportTarget, FoundCell>;

const desk = 'Zentrale';

const pointTypes = ['phone', 'mobile', 'fax', 'email'] as const;

interface FoundPoint {
  readonly type: PointContent['type'];
  readonly value: string;
}

/** What is no address stays whole, so that it can be told. */
const addressesIn = (text: string): FoundPoint[] =>
  text
    .split(/[;,]|\s+(?=\S+@)/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((value) => ({ type: 'email', value }));

const pointsIn = (text: string, type: (typeof pointTypes)[number]): FoundPoint[] =>
  type === 'email' ? addressesIn(text) : numbersIn(text, type);

/** Whether two values are the same however they are spaced. */
const isSame = (one: FoundPoint, other: FoundPoint): boolean =>
  one.type === 'email' || other.type === 'email'
    ? one.type === other.type && one.value === other.value
    : digitsOf(one.value) === digitsOf(other.value);

/** The cells with an address that stands in one of them taken apart. */
function withAddress(cells: TargetCells): TargetCells {
  const [street, postcode] = [cells.get('street'), cells.get('postcode')];
  const found = new Map(cells);
  const put = (cell: FoundCell, parts: Partial<FoundAddress>) => {
    for (const [target, text] of Object.entries(parts) as [keyof FoundAddress, string][])
      if (text !== '' && (target === 'street' || !found.has(target))) found.set(target, { ...cell, text });
  };
  if (street !== undefined) {
    // What does not hold a place may still be written in two lines.
    const address = addressIn(street.text);
    put(street, address ?? { street: street.text.replace(/\s*\n\s*/g, ', ') });
  }
  const place = postcode === undefined ? null : placeIn(postcode.text);
  if (postcode !== undefined && place !== null) {
    found.set('postcode', { ...postcode, text: place.postcode });
    put(postcode, { city: place.city });
  }
  return found;
}

/** Writes the rows of one table; empty cells say nothing, so that what people found out stays. */
export class TargetWriter {
  private readonly cells: TargetCells;
  private readonly writer: RowWriter;
  private readonly city: City;

  constructor(cells: TargetCells, writer: RowWriter, city: City) {
    this.cells = withAddress(cells);
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

  private withPoint(contact: ContactContent, cell: FoundCell, found: FoundPoint, isFirst: boolean) {
    const { points } = contact;
    if (points.some((each) => isSame(each, found))) return contact;
    // The first value is what stood there before; further ones come besides.
    const before = isFirst ? points.find(({ type }) => type === found.type) : undefined;
    const point = before ?? newPoint(found.type, contact);
    const cells = new Map([['value', { ...cell, text: found.value }]]);
    const path = `contacts/${contact.key}/points/${point.key}/`;
    const row = { sheet: cell.sheet, number: cell.row, cells };
    const written = this.writer.write(pointFields, row, null, point, path);
    return { ...contact, points: before === undefined ? points.concat(written) : withPart(points, written) };
  }

  private withPoints(contact: ContactContent): ContactContent {
    let written = contact;
    const begun = new Set<string>();
    for (const from of pointTypes) {
      const cell = this.cells.get(from);
      if (cell === undefined) continue;
      for (const found of pointsIn(cell.text, from)) {
        written = this.withPoint(written, cell, found, !begun.has(found.type));
        begun.add(found.type);
      }
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

  /** The cells of the entry itself; of a list the words that there are, the others are told. */
  private ownCells(words: SheetWords): FoundRow {
    const own = this.row(Object.fromEntries(entryFields.map(({ key }) => [key, key as ImportTarget])));
    const cells = new Map<string, FoundCell>();
    for (const [key, cell] of own.cells) {
      if (!isList(key)) cells.set(key, cell);
      else {
        const { known, unknown } = wordsIn(cell.text, key, words);
        for (const word of unknown) this.writer.refuse('unknown-word', cell, word);
        if (known.length > 0) cells.set(key, { ...cell, text: known.join('; ') });
      }
    }
    return { ...own, cells };
  }

  /** What becomes of a content by the row. */
  write(content: EntryContent, words: SheetWords): EntryContent {
    const own = this.ownCells(words);
    const entry = this.writer.write(entryFields, own, null, content, '');
    return this.withContact(this.withLocation(entry));
  }
}
