/** The addresses of what one works on; they come with the pages that need them. */
export const workPaths = {
  sampleMails: '/postausgang',
  myEntries: '/mein-eintrag',
  editEntry: (slug: string) => `/mein-eintrag/${slug}`,
  entryHistory: (slug: string) => `/partner/${slug}/verlauf`,
  entryPeople: (slug: string) => `/partner/${slug}/personen`,
  newEntry: '/neu',
  lists: '/listen',
  listLink: (code: string) => `/l/${code}`,
  review: '/pruefung',
  reviewProposal: (id: string) => `/pruefung/${id}`,
  imports: '/import',
  importOf: (id: string) => `/import/${id}`,
  archive: '/archiv',
  staff: '/team',
  audit: '/protokoll',
  /** Of what a search gives, as its query string says; or of what was picked. */
  export: '/export',
  exportShortlist: '/export?merkliste',
} as const;
