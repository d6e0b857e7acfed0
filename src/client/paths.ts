/** Every address inside the app. Filters stay in the query string wherever one goes. */
export const paths = {
  directory: '/',
  partner: (slug: string) => `/partner/${slug}`,
  shortlist: '/merkliste',
  signIn: '/anmelden',
  account: '/konto',
  sampleMails: '/postausgang',
  myEntries: '/mein-eintrag',
  editEntry: (slug: string) => `/mein-eintrag/${slug}`,
  entryHistory: (slug: string) => `/partner/${slug}/verlauf`,
  entryPeople: (slug: string) => `/partner/${slug}/personen`,
  newEntry: '/neu',
  review: '/pruefung',
  reviewProposal: (id: string) => `/pruefung/${id}`,
  archive: '/archiv',
  staff: '/team',
  audit: '/protokoll',
  imprint: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
} as const;

/** An address with the query string of where one is. */
export const withSearch = (path: string, search: string): string =>
  search === '' ? path : `${path}?${search.replace(/^\?/, '')}`;
