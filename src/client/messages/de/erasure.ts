export const erasure = {
  /** How the marks in the database are said; see src/contract/erased.ts. */
  value: 'Auf Wunsch gelöscht',
  account: 'gelöschtes Konto',
  redacted: 'Angaben einer Person wurden auf deren Wunsch gelöscht.',
  open: 'Person löschen …',
  title: 'Person löschen',
  who: 'Wer soll gelöscht werden?',
  whoHint: 'Steht dieselbe Person unter mehreren Schreibweisen da, wählen Sie bitte alle.',
  former: 'nur in früheren Fassungen',
  desk: 'Stelle',
  nobody: 'In diesem Eintrag steht und stand keine Ansprechperson.',
  effects: [
    'Name, Nummern und Adressen verschwinden sofort: aus dem Eintrag, aus allen früheren Fassungen, aus Vorschlägen, Entwürfen und E-Mails, die noch aufbewahrt werden.',
    'Auch in Texten steht dann „Auf Wunsch gelöscht“. Spitznamen und Kürzel findet das Programm nicht: Bitte lesen Sie die Texte danach noch einmal.',
    'Wer wann etwas geändert hat, bleibt im Verlauf.',
  ],
  understood: 'Ich habe verstanden: Das lässt sich nicht rückgängig machen.',
  confirm: 'Endgültig löschen',
  cancel: 'Abbrechen',
  erased: (name: string) => `${name} ist gelöscht.`,
  accountTitle: 'Konto löschen',
  accountLead:
    'Auf Wunsch der Person, gleich welche Rolle sie hat oder hatte: Name und Adresse werden überall durch „gelöschtes Konto“ ersetzt, alle Sitzungen enden, Entwürfe verschwinden. Was die Person veröffentlicht hat, bleibt. Steht sie auch als Ansprechperson in einem Eintrag, löschen Sie sie dort im Verlauf.',
  accountEmail: 'E-Mail-Adresse des Kontos',
  accountErased: 'Das Konto ist gelöscht.',
  accountMissing: 'Mit dieser Adresse gibt es kein Konto.',
  accountLast: 'Das letzte Konto der Administration lässt sich nicht löschen.',
};
