import type {
  ContactPoint,
  Partner,
  PartnerContact,
  PartnerLocation,
  PartnerOffer,
} from '../../src/contract/partner.ts';

/* Entries as a viewer gets them, with nothing about them but what a test gives. */

const unconfirmed = { confirmedAt: null, confirmedBy: null, level: 'public' } as const;

export const shownPoint = (facts: Partial<ContactPoint> = {}): ContactPoint => ({
  key: '1',
  type: 'phone',
  value: '0203 1234567',
  label: '',
  ...unconfirmed,
  ...facts,
});

export const shownContact = (facts: Partial<PartnerContact> = {}): PartnerContact => ({
  key: '1',
  type: 'desk',
  name: 'Empfang',
  role: '',
  languages: [],
  level: 'public',
  points: [],
  ...facts,
});

export const shownLocation = (facts: Partial<PartnerLocation> = {}): PartnerLocation => ({
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
  hoursConfirmedAt: null,
  hoursConfirmedBy: null,
  ...unconfirmed,
  ...facts,
});

export const shownOffer = (facts: Partial<PartnerOffer> = {}): PartnerOffer => ({
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
  ...unconfirmed,
  ...facts,
});

export const shownPartner = (facts: Partial<Partner> = {}): Partner => ({
  slug: 'elternverein',
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
  ...unconfirmed,
  cooperation: null,
  ...facts,
});
