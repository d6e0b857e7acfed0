/** The paths of spreadsheets that come in, and of the one that is made to be edited. */
export const importPaths = {
  imports: (fileName: string) => `/api/imports?name=${encodeURIComponent(fileName)}`,
  list: '/api/imports',
  one: (id: string) => `/api/imports/${encodeURIComponent(id)}`,
  mapping: (id: string) => `/api/imports/${encodeURIComponent(id)}/mapping`,
  apply: (id: string) => `/api/imports/${encodeURIComponent(id)}/apply`,
  undo: (id: string) => `/api/imports/${encodeURIComponent(id)}/undo`,
  workbook: '/api/workbook',
} as const;
