/** The addresses of those who are signed in; they come with the pages that need them. */
export const workPaths = {
  sampleMails: '/postausgang',
  myEntries: '/mein-eintrag',
  editEntry: (slug: string) => `/mein-eintrag/${slug}`,
  entryHistory: (slug: string) => `/partner/${slug}/verlauf`,
  entryPeople: (slug: string) => `/partner/${slug}/personen`,
  newEntry: '/neu',
  review: '/pruefung',
  reviewProposal: (id: string) => `/pruefung/${id}`,
  imports: '/import',
  importOf: (id: string) => `/import/${id}`,
  archive: '/archiv',
  staff: '/team',
  audit: '/protokoll',
} as const;
