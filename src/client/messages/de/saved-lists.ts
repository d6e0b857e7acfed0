export const savedLists = {
  title: 'Listen',
  lead: 'Kontaktlisten, die das Team immer wieder braucht.',
  none: 'Noch keine Liste gespeichert.',
  noneHint: 'Wählen Sie im Verzeichnis aus, öffnen Sie „Kontaktliste“, und speichern Sie sie dort.',
  living: 'folgt ihren Filtern',
  frozen: (count: number) => (count === 1 ? '1 ausgewählter Partner' : `${count} ausgewählte Partner`),
  savedBy: (owner: string, date: string) => `von ${owner}, ${date}`,
  neverPrinted: 'noch nie gedruckt',
  printedOn: (date: string, count: number) =>
    `zuletzt gedruckt am ${date}, ${count === 1 ? '1 Eintrag' : `${count} Einträge`}`,
  print: 'Erneut drucken',
  printAbout: (name: string) => `${name} erneut drucken`,
  remove: 'Löschen',
  removeAbout: (name: string) => `${name} löschen`,
  removed: (name: string) => `Die Liste „${name}“ ist gelöscht.`,
  linkTitle: 'Kontaktliste',
  linkLead: (name: string) => `Die Einträge der Liste „${name}“, auf heutigem Stand.`,
};
