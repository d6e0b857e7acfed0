/** The paths of what is handed out: lists and files. */
export const handOutPaths = {
  entries: '/api/contact-lists/entries',
  pdf: '/api/contact-lists/pdf',
  exports: '/api/exports',
} as const;
