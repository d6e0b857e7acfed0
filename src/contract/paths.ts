/** The paths of the directory, which every visit needs; each other job has its paths in a file of its own. */
export const apiPaths = {
  directory: '/api/directory',
  partner: (slug: string) => `/api/partners/${encodeURIComponent(slug)}`,
  vocabulary: '/api/vocabulary',
  legal: '/api/legal',
} as const;
