export const entryActions = {
  title: 'Manage entry',
  edit: 'Edit',
  history: 'History',
  people: 'People',
  archive: 'Archive',
  archiveQuestion: (name: string) =>
    `Take “${name}” out of the directory? Nothing is deleted; the entry can be put back from the archive.`,
  archived: (name: string) => `“${name}” is archived.`,
  undone: (name: string) => `“${name}” is in the directory again.`,
  undoReason: 'Archiving undone',
};
