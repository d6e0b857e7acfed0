export const shortlist = {
  title: 'Merkliste',
  hint: 'Gemerkt nur in diesem Browser.',
  makeList: 'Kontaktliste erstellen',
  asFile: 'Als Datei …',
  clear: 'Merkliste leeren',
  cleared: (count: number) =>
    count === 1 ? '1 Partner von der Merkliste genommen.' : `${count} Partner von der Merkliste genommen.`,
  empty: 'Noch nichts gemerkt.',
  emptyHint: 'Der Stern an jedem Eintrag setzt ihn auf diese Liste.',
  gone: (count: number) =>
    count === 1
      ? '1 gemerkter Eintrag ist nicht mehr im Verzeichnis.'
      : `${count} gemerkte Einträge sind nicht mehr im Verzeichnis.`,
};
