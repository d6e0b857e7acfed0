export const entryActions = {
  title: 'Eintrag verwalten',
  edit: 'Bearbeiten',
  history: 'Verlauf',
  people: 'Personen',
  archive: 'Archivieren',
  archiveQuestion: (name: string) =>
    `„${name}“ aus dem Verzeichnis nehmen? Gelöscht wird nichts; im Archiv lässt sich der Eintrag zurückholen.`,
  archived: (name: string) => `„${name}“ ist archiviert.`,
  undone: (name: string) => `„${name}“ steht wieder im Verzeichnis.`,
  undoReason: 'Archivieren rückgängig gemacht',
};
