/** Every path of the API, relative to the origin. The client builds URLs from these, the server mounts them. */
export const apiPaths = {
  directory: '/api/directory',
  partners: '/api/partners',
  partner: (slug: string) => `/api/partners/${encodeURIComponent(slug)}`,
  vocabulary: '/api/vocabulary',
  legal: '/api/legal',
  health: '/api/health',
  ready: '/api/ready',
  openapi: '/api/openapi.json',
} as const;
