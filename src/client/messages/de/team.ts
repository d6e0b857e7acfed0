/** What the pages of those who keep the directory current have in common. */
export const team = {
  missing: 'Das gibt es nicht (mehr).',
  missingHint: 'Vielleicht wurde es inzwischen erledigt oder umbenannt.',
  refused: 'Dafür fehlt Ihnen die Berechtigung.',
  refusedHint: 'Melden Sie sich mit einem Konto des KI-Teams an.',
  failed: 'Das lässt sich gerade nicht laden.',
  offline: 'Der Server antwortet gerade nicht. Nichts wurde geändert; versuchen Sie es bitte noch einmal.',
  faster: 'Jemand war schneller. Sie sehen jetzt den neuen Stand.',
  cancel: 'Abbrechen',
  toEntry: (name: string) => `Zum Eintrag „${name}“`,
  reason: 'Grund',
  reasonHint: 'Steht später im Verlauf.',
};
