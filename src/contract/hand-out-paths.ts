/** The paths of what is handed out: lists and files. */
export const handOutPaths = {
  entries: '/api/contact-lists/entries',
  exports: '/api/exports',
} as const;
