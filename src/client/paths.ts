/** Every address inside the app. Filters stay in the query string wherever one goes. */
export const paths = {
  directory: '/',
  partner: (slug: string) => `/partner/${slug}`,
  shortlist: '/merkliste',
  newList: '/listen/neu',
  signIn: '/anmelden',
  account: '/konto',
  imprint: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
} as const;

/** An address with the query string of where one is. */
export const withSearch = (path: string, search: string): string =>
  search === '' ? path : `${path}?${search.replace(/^\?/, '')}`;
