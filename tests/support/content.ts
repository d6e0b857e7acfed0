import type {
  ContactContent,
  EntryContent,
  LocationContent,
  OfferContent,
  PointContent,
} from '../../src/contract/entry-content.ts';
import {
  newContact,
  newContent,
  newLocation,
  newOffer,
  newPoint,
} from '../../src/domain/partner/new-content.ts';

const key = '1';

/** A desk that everybody sees. */
export const deskWith = (facts: Partial<ContactContent> = {}): ContactContent => ({
  ...newContact('desk'),
  key,
  name: 'Empfang',
  ...facts,
});

/** A telephone number that everybody sees. */
export const pointWith = (facts: Partial<PointContent> = {}): PointContent => ({
  ...newPoint('phone', deskWith()),
  key,
  value: '0203 1234567',
  ...facts,
});

/** A place in Hamborn that everybody sees. */
export const locationWith = (facts: Partial<LocationContent> = {}): LocationContent => ({
  ...newLocation('Duisburg'),
  key,
  street: 'Weseler Straße 1',
  postcode: '47169',
  district: 'hamborn',
  ...facts,
});

/** An offer that everybody sees. */
export const offerWith = (facts: Partial<OfferContent> = {}): OfferContent => ({
  ...newOffer(),
  key,
  title: 'Sprachcafé',
  ...facts,
});

/** What people wrote about a partner that says nothing but what a test gives it. */
export const contentWith = (facts: Partial<EntryContent> = {}): EntryContent => ({
  ...newContent('migrantenorganisation', 'Duisburg'),
  name: 'Elternverein',
  locations: [],
  ...facts,
});
