import type {
  ContactContent,
  EntryContent,
  LocationContent,
  OfferContent,
  PointContent,
} from '../../src/contract/entry-content.ts';

/** What people wrote about a partner that says nothing but what a test gives it. */
export const contentWith = (facts: Partial<EntryContent> = {}): EntryContent => ({
  name: 'Elternverein',
  shortName: null,
  kind: 'migrantenorganisation',
  umbrella: null,
  summary: '',
  description: '',
  website: null,
  fields: [],
  targetGroups: [],
  languages: [],
  citywide: false,
  serves: [],
  locations: [],
  contacts: [],
  offers: [],
  ...facts,
});

/** A telephone number that everybody sees. */
export const pointWith = (facts: Partial<PointContent> = {}): PointContent => ({
  key: '1',
  type: 'phone',
  value: '0203 1234567',
  label: '',
  level: 'public',
  ...facts,
});

/** A desk that everybody sees. */
export const deskWith = (facts: Partial<ContactContent> = {}): ContactContent => ({
  key: '1',
  type: 'desk',
  name: 'Empfang',
  role: '',
  languages: [],
  level: 'public',
  consent: false,
  points: [],
  ...facts,
});

/** A place in Hamborn that everybody sees. */
export const locationWith = (facts: Partial<LocationContent> = {}): LocationContent => ({
  key: '1',
  addition: '',
  street: 'Weseler Straße 1',
  postcode: '47169',
  city: 'Duisburg',
  district: 'hamborn',
  quarter: null,
  stepFree: null,
  hours: [],
  hoursNote: '',
  level: 'public',
  ...facts,
});

/** An offer that everybody sees. */
export const offerWith = (facts: Partial<OfferContent> = {}): OfferContent => ({
  key: '1',
  title: 'Sprachcafé',
  text: '',
  fields: [],
  targetGroups: [],
  languages: [],
  place: '',
  times: '',
  validFrom: null,
  validTo: null,
  registration: '',
  level: 'public',
  ...facts,
});
