export const exports = {
  title: 'Als Datei ausgeben',
  back: 'Zurück',
  ofDirectory: (count: number) => `Das ganze Verzeichnis: ${count === 1 ? '1 Eintrag' : `${count} Einträge`}`,
  ofSearch: (count: number) => `Aus Ihrer Suche: ${count === 1 ? '1 Eintrag' : `${count} Einträge`}`,
  ofShortlist: (count: number) => `Von Ihrer Merkliste: ${count === 1 ? '1 Eintrag' : `${count} Einträge`}`,
  ofList: (count: number) => `Von Ihrer Kontaktliste: ${count === 1 ? '1 Eintrag' : `${count} Einträge`}`,
  nothing: 'Hier ist nichts auszugeben.',
  nothingHint: 'Suchen Sie im Verzeichnis, oder setzen Sie Einträge mit dem Stern auf die Merkliste.',
  purpose: 'Wofür?',
  purposes: {
    excel: 'Für Excel',
    cards: 'Für das Adressbuch',
    letters: 'Für einen Serienbrief',
    bcc: 'Für eine E-Mail an alle (BCC)',
    calendar: 'Für den Kalender',
    csv: 'Als einfache Tabelle (CSV)',
    json: 'Für andere Programme (JSON)',
  },
  purposeHints: {
    excel: 'Arbeitsmappe mit Filtern und Legende; auch LibreOffice öffnet sie.',
    cards: 'Outlook, iPhone, Android, Thunderbird: eine vCard für jede Organisation und jede Ansprechperson.',
    letters: 'Word oder LibreOffice: Anschrift in Zeilen und Anrede, als CSV-Datei.',
    bcc: 'Adressen zum Kopieren, in Portionen, die Mailprogramme annehmen.',
    calendar: 'Outlook, Google, iPhone: Angebote, deren Zeiten sich lesen lassen (iCalendar).',
    csv: 'Eine Zeile je Partner, mit Semikolon, wie ein deutsches Excel sie öffnet.',
    json: 'Alles, wie die Schnittstelle es liefert.',
  },
  version: 'Fassung',
  versions: {
    vcard3: 'vCard 3.0: versteht jedes Programm',
    vcard4: 'vCard 4.0: mit Sprachen, für neuere Programme',
  },
  perPartner: 'Eine Datei für jeden Partner, zusammen in einem ZIP',
  recipient: 'Wer bekommt die Datei?',
  recipients: {
    public: 'Alle',
    network: 'Partner im Netzwerk',
    team: 'Nur das KI-Team',
  },
  recipientHints: {
    public: 'Nur was öffentlich ist.',
    network: 'Auch was nur angemeldete Partner sehen.',
    team: 'Auch was nur das KI-Team sieht.',
  },
  noted: 'Dass Sie diese Datei ausgeben, steht danach im Protokoll.',
  contents: 'Was darin steht',
  partners: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  hiddenPartners: (count: number) =>
    count === 1
      ? '1 Eintrag fehlt: Diese Empfänger dürfen ihn nicht sehen.'
      : `${count} Einträge fehlen: Diese Empfänger dürfen sie nicht sehen.`,
  hiddenDetails: (count: number) =>
    count === 1
      ? '1 Angabe fehlt: Diese Empfänger dürfen sie nicht sehen.'
      : `${count} Angaben fehlen: Diese Empfänger dürfen sie nicht sehen.`,
  letters: (count: number) => (count === 1 ? '1 Brief' : `${count} Briefe`),
  noAddress: (count: number) =>
    count === 1
      ? '1 Eintrag fehlt: Er hat keine Anschrift.'
      : `${count} Einträge fehlen: Sie haben keine Anschrift.`,
  addresses: (count: number, portions: number) =>
    `${count === 1 ? '1 Adresse' : `${count} Adressen`} in ${portions === 1 ? '1 Portion' : `${portions} Portionen`}`,
  noMail: (count: number) =>
    count === 1
      ? '1 Eintrag fehlt: Er hat keine E-Mail-Adresse.'
      : `${count} Einträge fehlen: Sie haben keine E-Mail-Adresse.`,
  offers: (count: number) => (count === 1 ? '1 Angebot' : `${count} Angebote`),
  noTimes: (count: number) =>
    count === 1
      ? '1 Angebot fehlt: Seine Zeiten lassen sich nicht als Termin lesen, oder es ist vorbei.'
      : `${count} Angebote fehlen: Ihre Zeiten lassen sich nicht als Termin lesen, oder sie sind vorbei.`,
  download: 'Datei herunterladen',
  show: 'Adressen zeigen',
  making: 'Die Datei wird erstellt …',
  received: (kilobytes: number) => `${kilobytes} kB geladen …`,
  done: (name: string) => `Gespeichert: ${name}`,
  failed: 'Das hat nicht geklappt: Der Server antwortet gerade nicht. Versuchen Sie es bitte noch einmal.',
  portions: 'Adressen zum Kopieren',
  portionsHint:
    'Fügen Sie jede Portion in eine eigene E-Mail ein, in das Feld BCC: So sieht niemand die anderen.',
  separator: 'Trennzeichen',
  separators: { semicolon: 'Semikolon (Outlook)', comma: 'Komma (Thunderbird, Apple Mail, Gmail)' },
  portion: (at: number, of: number, count: number) =>
    `Portion ${at} von ${of}: ${count === 1 ? '1 Adresse' : `${count} Adressen`}`,
  copy: (at: number) => `Portion ${at} kopieren`,
  copied: (at: number) => `Portion ${at} ist kopiert.`,
  copyFailed: 'Das Kopieren hat nicht geklappt. Markieren Sie die Adressen bitte selbst.',
  columns: (chosen: number, all: number) =>
    chosen === all ? 'Spalten: alle' : `Spalten: ${chosen} von ${all}`,
  forEditing: 'Zum Bearbeiten und Zurückspielen gibt es eine eigene Arbeitsmappe:',
  toImport: 'Tabelle einspielen',
  allColumns: 'alle',
  noColumns: 'keine',
};
