import type {
  ContactContent,
  EntryContent,
  LocationContent,
  OfferContent,
  PointContent,
} from '../../contract/entry-content.ts';
import {
  contactType,
  date,
  level,
  of,
  optional,
  optionalText,
  pointType,
  stepFree,
  term,
  terms,
  text,
  website,
  week,
  yesNo,
} from './codecs.ts';
import { type FieldColumn, fieldsOf } from './column.ts';

/* Every property of an entry and of its parts that can stand in a cell, with its words. */

type ReadonlyArrays<Of> = {
  readonly [Field in keyof Of]: Of[Field] extends readonly (infer Item)[] ? readonly Item[] : Of[Field];
};
type Without<Of, Field extends keyof Of> = ReadonlyArrays<Omit<Of, Field>>;

/** What the columns read; contents and what viewers see of them both have it. */
export type EntryFields = Without<EntryContent, 'locations' | 'contacts' | 'offers'>;
export type LocationFields = Without<LocationContent, 'key'>;
/** Consent is given where its text stands, never in a cell. */
export type ContactFields = Without<ContactContent, 'key' | 'consent' | 'points'>;
export type PointFields = Without<PointContent, 'key'>;
export type OfferFields = Without<OfferContent, 'key'>;

const entry = fieldsOf<EntryFields>();
const location = fieldsOf<LocationFields>();
const contact = fieldsOf<ContactFields>();
const point = fieldsOf<PointFields>();
const offer = fieldsOf<OfferFields>();
const visibility = { de: 'Wer es sieht', en: 'Who sees it' };
const languages = { de: 'Sprachen', en: 'Languages' };
const fields = { de: 'Handlungsfelder', en: 'Fields of work' };
const groups = { de: 'Zielgruppen', en: 'Target groups' };

export const entryFields: readonly FieldColumn<EntryFields>[] = [
  entry('name', text, { de: 'Name', en: 'Name' }, 42),
  entry('shortName', optionalText, { de: 'Kurzname', en: 'Short name' }, 14),
  entry('kind', term(of.kinds), { de: 'Art', en: 'Kind' }, 24),
  entry('umbrella', optional(term(of.umbrellas)), { de: 'Dachverband', en: 'Umbrella organisation' }, 20),
  entry('summary', text, { de: 'Kurzbeschreibung', en: 'Summary' }, 48),
  entry('description', text, { de: 'Beschreibung', en: 'Description' }, 60),
  entry('website', website, { de: 'Website', en: 'Website' }, 32),
  entry('fields', terms(of.fields), fields, 36),
  entry('targetGroups', terms(of.targetGroups), groups, 30),
  entry('languages', terms(of.languages), languages, 30),
  entry('citywide', yesNo, { de: 'Stadtweit', en: 'Citywide' }, 10),
  entry('serves', terms(of.served), { de: 'Tätig in den Bezirken', en: 'Districts served' }, 30),
];

export const locationFields: readonly FieldColumn<LocationFields>[] = [
  location('addition', text, { de: 'Zusatz zur Anschrift', en: 'Address line' }, 26),
  location('street', text, { de: 'Straße und Hausnummer', en: 'Street' }, 28),
  location('postcode', text, { de: 'Postleitzahl', en: 'Postcode' }, 12),
  location('city', text, { de: 'Ort', en: 'City' }, 16),
  location('district', term(of.districts), { de: 'Stadtbezirk', en: 'District' }, 22),
  location('quarter', optional(term(of.quarters)), { de: 'Ortsteil', en: 'Quarter' }, 18),
  location('stepFree', stepFree, { de: 'Zugang ohne Stufen', en: 'Step-free access' }, 20),
  location('hours', week, { de: 'Öffnungszeiten', en: 'Opening hours' }, 44),
  location('hoursNote', text, { de: 'Hinweis zu den Öffnungszeiten', en: 'Note on the hours' }, 30),
  location('level', level, visibility, 18),
];

export const contactFields: readonly FieldColumn<ContactFields>[] = [
  contact('type', contactType, { de: 'Person oder Stelle', en: 'Person or desk' }, 16),
  contact('name', text, { de: 'Name', en: 'Name' }, 28),
  contact('role', text, { de: 'Aufgabe', en: 'Role' }, 28),
  contact('languages', terms(of.languages), languages, 26),
  contact('level', level, visibility, 18),
];

export const pointFields: readonly FieldColumn<PointFields>[] = [
  point('type', pointType, { de: 'Art', en: 'Kind' }, 12),
  point('value', text, { de: 'Nummer oder Adresse', en: 'Number or address' }, 34),
  point('label', text, { de: 'Hinweis', en: 'Note' }, 24),
  point('level', level, visibility, 18),
];

export const offerFields: readonly FieldColumn<OfferFields>[] = [
  offer('title', text, { de: 'Titel', en: 'Title' }, 36),
  offer('text', text, { de: 'Beschreibung', en: 'Description' }, 60),
  offer('fields', terms(of.fields), fields, 30),
  offer('targetGroups', terms(of.targetGroups), groups, 26),
  offer('languages', terms(of.languages), languages, 26),
  offer('place', text, { de: 'Ort', en: 'Place' }, 26),
  offer('times', text, { de: 'Zeiten', en: 'Times' }, 26),
  offer('validFrom', date, { de: 'Gültig ab', en: 'Valid from' }, 12),
  offer('validTo', date, { de: 'Gültig bis', en: 'Valid to' }, 12),
  offer('registration', text, { de: 'Anmeldung', en: 'Registration' }, 30),
  offer('level', level, visibility, 18),
];
