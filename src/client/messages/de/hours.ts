/** Words of the editor for opening hours. */
export const hours = {
  days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  closed: 'geschlossen',
  understood: (text: string) => `Verstanden: ${text} Uhr`,
  toWeekdays: 'auf Mo–Fr übertragen',
  given: (day: string) => `Die Zeiten von ${day} gelten jetzt für Montag bis Freitag.`,
  asNote: 'als Hinweis übernehmen',
  asNoteOf: (day: string) => `${day}: als Hinweis übernehmen`,
  noted: (text: string) => `„${text}“ steht jetzt im Hinweis.`,
  unread: (day: string, text: string, problem: string) => `${day}, „${text}“: ${problem}`,
  problems: {
    unreadable: 'Das verstehen wir nicht. Bitte so: 9-12, 14-16',
    backwards: 'Das Ende liegt vor dem Anfang. Über Mitternacht bitte auf zwei Tage verteilen.',
    overlap: 'Zwei Zeiten überschneiden sich.',
  },
};
