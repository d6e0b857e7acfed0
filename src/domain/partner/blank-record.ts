import type { PartnerRecord } from './record.ts';

/** An entry of which nothing is known, and which only the team sees. */
export const blankRecord: PartnerRecord = {
  slug: '',
  name: '',
  shortName: null,
  kind: '',
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
  confirmedAt: null,
  confirmedBy: null,
  level: 'team',
  cooperation: null,
  state: 'active',
  source: null,
};
