import type {
  ContactContent,
  EntryContent,
  LocationContent,
  OfferContent,
  PointContent,
} from '../../contract/entry-content.ts';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';
import { blankRecord } from './blank-record.ts';
import { contentOf } from './content.ts';
import { freshKey } from './parts.ts';

/** A contact that has still to be written; the network sees it until somebody says otherwise. */
export const newContact = (type: ContactContent['type']): ContactContent => ({
  key: freshKey(),
  type,
  name: '',
  role: '',
  languages: [],
  level: type === 'person' ? 'network' : 'public',
  consent: false,
  points: [],
});

/** A number or address that whoever sees its contact sees. */
export const newPoint = (type: PointContent['type'], { level }: ContactContent): PointContent => ({
  key: freshKey(),
  type,
  value: '',
  label: '',
  level,
});

/** A location in the city. */
export const newLocation = (city: string): LocationContent => ({
  key: freshKey(),
  addition: '',
  street: '',
  postcode: '',
  city,
  district: unresolvedDistrict,
  quarter: null,
  stepFree: null,
  hours: [],
  hoursNote: '',
  level: 'public',
});

/** An offer for everyone to see. */
export const newOffer = (): OfferContent => ({
  key: freshKey(),
  title: '',
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
});

/** An entry of which only its kind is known. */
export const newContent = (kind: string, city: string): EntryContent => ({
  ...contentOf(blankRecord),
  kind,
  locations: [newLocation(city)],
});
