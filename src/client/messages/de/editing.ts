import { editingForm } from './editing-form.ts';

/** Words for looking after an entry. */
export const editing = {
  form: editingForm,
  loading: 'Der Eintrag wird geladen …',
  failed: 'Der Eintrag lässt sich gerade nicht laden.',
  missing: 'Diesen Eintrag gibt es nicht, oder Sie betreuen ihn nicht.',
  missingHint: 'Fragen Sie bitte das KI, wenn Sie ihn betreuen sollten.',
  notSignedIn: 'Bitte melden Sie sich an.',
  signIn: 'Anmelden',
  retry: 'Noch einmal versuchen',
  mine: {
    title: 'Meine Einträge',
    none: 'Sie betreuen noch keinen Eintrag.',
    noneHint: 'Das KI kann Sie für einen Eintrag eintragen.',
    hint: 'Wählen Sie den Eintrag, den Sie ansehen oder ändern möchten.',
  },
  states: {
    draft: 'Änderungen begonnen, noch nicht gesendet',
    submitted: 'Ihre Änderungen werden geprüft',
    returned: 'Vom KI zurückgegeben – bitte ansehen',
    accepted: 'Ihre letzten Änderungen sind veröffentlicht',
    'partly-accepted': 'Ihre letzten Änderungen sind zum Teil veröffentlicht',
  },
  entry: {
    question: 'Ist das noch richtig?',
    lead: 'So steht es jetzt im Verzeichnis. Bitte lesen Sie es einmal durch.',
    archived: 'Dieser Eintrag ist archiviert und steht zurzeit nicht im Verzeichnis.',
    confirm: 'Alles richtig – bestätigen',
    confirming: 'Wird bestätigt …',
    change: 'Ändern',
    changeSection: (section: string) => `${section} ändern`,
    goOn: 'Weiter ändern',
    direct: 'Direkt bearbeiten',
    confirmedTitle: 'Vielen Dank!',
    confirmedText: (date: string) =>
      `Alle Angaben sind als richtig bestätigt. Ihr Eintrag gilt jetzt bis ${date} als aktuell.`,
    confirmedNext: 'Mehr brauchen Sie nicht zu tun.',
    toEntry: 'Eintrag im Verzeichnis ansehen',
    again: 'Doch etwas ändern',
    changedMeanwhile: 'Der Eintrag wurde inzwischen geändert. Bitte lesen Sie ihn noch einmal durch.',
    confirmFailed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    offline: 'Sie sind gerade ohne Netz. Bitte versuchen Sie es später noch einmal.',
    view: 'So sehen es',
    views: { public: 'alle', network: 'das Netzwerk', team: 'das KI-Team' },
    viewHints: {
      public: 'Das können alle im Internet sehen.',
      network: 'Das sehen alle, die im Netzwerk angemeldet sind.',
      team: 'Das sieht das Team des KI: alle Ihre Angaben.',
    },
    hiddenAtAll: 'In dieser Ansicht ist der Eintrag nicht zu sehen.',
    confirmedOn: (date: string) => `bestätigt am ${date}`,
    neverConfirmed: 'noch nicht bestätigt',
    nothing: 'keine Angabe',
    onlyFor: { network: 'nur Netzwerk', team: 'nur KI-Team' },
    stepFree: { yes: 'stufenfrei zugänglich', partly: 'teilweise stufenfrei', no: 'nicht stufenfrei' },
    until: (date: string) => `bis ${date}`,
    from: (date: string) => `ab ${date}`,
    wholeCity: 'in der ganzen Stadt tätig',
  },
  proposal: {
    draft: 'Sie haben Änderungen begonnen',
    draftText: (date: string) =>
      `Zuletzt gespeichert am ${date}. Noch sieht sie niemand: Senden Sie die Änderungen zur Prüfung, wenn Sie fertig sind.`,
    submitted: 'Ihre Änderungen werden geprüft',
    submittedText: (date: string) =>
      `Gesendet am ${date}. Das KI sieht sie sich an und sagt Ihnen per E-Mail Bescheid. Bis dahin gilt, was im Verzeichnis steht.`,
    returned: 'Das KI hat Ihre Änderungen zurückgegeben',
    returnedText:
      'Bitte sehen Sie sich die Anmerkung an, ändern Sie, was nötig ist, und senden Sie es noch einmal.',
    accepted: 'Ihre Änderungen sind veröffentlicht',
    'partly-accepted': 'Ein Teil Ihrer Änderungen ist veröffentlicht',
    comment: 'Anmerkung des KI',
    returnedChanges: 'Was nicht übernommen wurde',
    show: 'Änderungen ansehen',
    look: 'Ansehen und senden',
    withdraw: 'Zurückziehen',
    withdrawn: 'Ihre Änderungen sind zurückgezogen. Sie können sie weiter bearbeiten oder verwerfen.',
    discard: 'Änderungen verwerfen',
    discardAsk:
      'Alle Ihre noch nicht veröffentlichten Änderungen werden gelöscht. Das lässt sich nicht rückgängig machen.',
    discardYes: 'Ja, verwerfen',
    discardNo: 'Behalten',
    discarded: 'Ihre Änderungen sind verworfen.',
    failed: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
    decidedMeanwhile: 'Das KI war schneller: Der Stand hat sich inzwischen geändert.',
  },
  send: {
    title: 'Das ändert sich',
    lead: 'Bitte sehen Sie Ihre Änderungen noch einmal durch.',
    back: 'Weiter ändern',
    send: 'Zur Prüfung senden',
    publish: 'Veröffentlichen',
    sending: 'Wird gesendet …',
    review: 'Das KI prüft Ihre Änderungen, bevor sie im Verzeichnis stehen. Sie bekommen dann eine E-Mail.',
    trusted: {
      points: 'Geänderte Telefonnummern und Adressen werden sofort veröffentlicht.',
      hours: 'Geänderte Öffnungszeiten werden sofort veröffentlicht.',
    },
    nothing: 'Sie haben nichts geändert.',
    nothingHint: 'Wenn alles stimmt, bestätigen Sie bitte den Eintrag.',
    toEntry: 'Zum Eintrag',
    saving: 'Ihre Änderungen werden noch gespeichert …',
    unsaved:
      'Ihre letzten Änderungen sind noch nicht auf dem Server. Zum Senden brauchen Sie eine Netzverbindung.',
    problems: (count: number) =>
      count === 1
        ? 'Eine Angabe fehlt noch oder stimmt nicht:'
        : `${count} Angaben fehlen noch oder stimmen nicht:`,
    failed:
      'Das Senden hat nicht geklappt. Ihre Änderungen sind gespeichert; bitte versuchen Sie es noch einmal.',
    changedMeanwhile:
      'Der Stand hat sich inzwischen geändert. Bitte sehen Sie Ihre Änderungen noch einmal durch.',
    sentTitle: 'Gesendet – vielen Dank!',
    sentText:
      'Ihre Änderungen werden geprüft. Das KI sagt Ihnen per E-Mail Bescheid, sobald sie im Verzeichnis stehen.',
    atOnce: {
      points: 'Ihre geänderten Telefonnummern und Adressen stehen schon im Verzeichnis.',
      hours: 'Ihre geänderten Öffnungszeiten stehen schon im Verzeichnis.',
    },
    sentRest:
      'Ihre übrigen Änderungen werden geprüft. Das KI sagt Ihnen per E-Mail Bescheid, sobald auch sie dort stehen.',
    published: 'Ihre Änderungen sind veröffentlicht.',
  },
  direct: {
    title: (name: string) => `${name} direkt bearbeiten`,
    hint: 'Was Sie veröffentlichen, steht sofort im Verzeichnis.',
    send: 'Veröffentlichen',
    sending: 'Wird veröffentlicht …',
    reason: 'Grund der Änderung',
    reasonHint: 'Steht im Verlauf, z. B. „Anruf von Frau Weber“.',
    published: 'Veröffentlicht.',
    failed: 'Das Veröffentlichen hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    level: 'Wer den Eintrag überhaupt sieht',
    cooperation: 'Zusammenarbeit',
    cooperationHint: 'Das sieht nur das KI-Team.',
    since: 'Zusammenarbeit seit',
    agreement: 'Vereinbarung',
    responsible: 'Zuständig im KI',
    notes: 'Notizen',
    levelChanged: (from: string, to: string) => `Wer den Eintrag sieht: bisher ${from}, neu ${to}`,
    cooperationChanged: 'Die Angaben zur Zusammenarbeit sind geändert.',
    merged:
      'Jemand anderes hat den Eintrag inzwischen geändert. Beides ist zusammengeführt; bitte sehen Sie es noch einmal durch.',
    conflicts: (count: number) =>
      count === 1
        ? 'Eine Angabe wurde von beiden geändert. Welche soll gelten?'
        : `${count} Angaben wurden von beiden geändert. Welche sollen gelten?`,
    ours: 'Ihre Änderung',
    theirs: 'Inzwischen veröffentlicht',
    was: 'Bisher',
    newTitle: 'Neuer Eintrag',
    newHint: 'Nötig sind nur Name und Art. Veröffentlicht wird erst am Schluss.',
    create: 'Eintrag anlegen',
    creating: 'Wird angelegt …',
    created: 'Der Eintrag ist angelegt.',
  },
};
