/** The paths of what is handed out: lists and files. */
export const handOutPaths = {
  entries: '/api/contact-lists/entries',
  pdf: '/api/contact-lists/pdf',
  prints: '/api/contact-lists/prints',
  lists: '/api/contact-lists',
  list: (id: string) => `/api/contact-lists/${encodeURIComponent(id)}`,
  restoreList: (id: string) => `/api/contact-lists/${encodeURIComponent(id)}/restore`,
  listPrints: (id: string) => `/api/contact-lists/${encodeURIComponent(id)}/prints`,
  listChanges: (id: string) => `/api/contact-lists/${encodeURIComponent(id)}/changes`,
  listLink: (code: string) => `/api/list-links/${encodeURIComponent(code)}`,
  exports: '/api/exports',
} as const;
