export const exports = {
  title: 'Hand out as a file',
  back: 'Back',
  ofDirectory: (count: number) => `The whole directory: ${count === 1 ? '1 entry' : `${count} entries`}`,
  ofSearch: (count: number) => `From your search: ${count === 1 ? '1 entry' : `${count} entries`}`,
  ofShortlist: (count: number) => `From your shortlist: ${count === 1 ? '1 entry' : `${count} entries`}`,
  ofList: (count: number) => `From your contact list: ${count === 1 ? '1 entry' : `${count} entries`}`,
  nothing: 'There is nothing to hand out here.',
  nothingHint: 'Search the directory, or put entries on the shortlist with the star.',
  purpose: 'What for?',
  purposes: {
    excel: 'For Excel',
    cards: 'For the address book',
    letters: 'For a form letter',
    bcc: 'For an e-mail to all (BCC)',
    calendar: 'For the calendar',
    csv: 'As a plain table (CSV)',
    json: 'For other programs (JSON)',
  },
  purposeHints: {
    excel: 'A workbook with filters and a legend; LibreOffice opens it, too.',
    cards: 'Outlook, iPhone, Android, Thunderbird: a vCard for each organisation and each contact person.',
    letters: 'Word or LibreOffice: the address in lines and a greeting, as a CSV file.',
    bcc: 'Addresses to copy, in portions that mail programs accept.',
    calendar: 'Outlook, Google, iPhone: offers whose times can be read (iCalendar).',
    csv: 'One row per partner, with semicolons, as a German Excel opens it.',
    json: 'Everything as the API gives it.',
  },
  version: 'Version',
  versions: {
    vcard3: 'vCard 3.0: every program reads it',
    vcard4: 'vCard 4.0: with languages, for newer programs',
  },
  perPartner: 'One file for each partner, together in a ZIP',
  recipient: 'Who gets the file?',
  recipients: {
    public: 'Everyone',
    network: 'Partners in the network',
    team: 'Only the KI team',
  },
  recipientHints: {
    public: 'Only what is public.',
    network: 'Also what only signed-in partners see.',
    team: 'Also what only the KI team sees.',
  },
  noted: 'That you hand out this file will be in the audit.',
  contents: 'What is in it',
  partners: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  hiddenPartners: (count: number) =>
    count === 1
      ? '1 entry is missing: these recipients may not see it.'
      : `${count} entries are missing: these recipients may not see them.`,
  hiddenDetails: (count: number) =>
    count === 1
      ? '1 detail is missing: these recipients may not see it.'
      : `${count} details are missing: these recipients may not see them.`,
  letters: (count: number) => (count === 1 ? '1 letter' : `${count} letters`),
  noAddress: (count: number) =>
    count === 1
      ? '1 entry is missing: it has no address.'
      : `${count} entries are missing: they have no address.`,
  addresses: (count: number, portions: number) =>
    `${count === 1 ? '1 address' : `${count} addresses`} in ${portions === 1 ? '1 portion' : `${portions} portions`}`,
  noMail: (count: number) =>
    count === 1
      ? '1 entry is missing: it has no e-mail address.'
      : `${count} entries are missing: they have no e-mail address.`,
  offers: (count: number) => (count === 1 ? '1 offer' : `${count} offers`),
  noTimes: (count: number) =>
    count === 1
      ? '1 offer is missing: its times cannot be read as an appointment, or it is over.'
      : `${count} offers are missing: their times cannot be read as appointments, or they are over.`,
  download: 'Download the file',
  show: 'Show the addresses',
  making: 'The file is being made …',
  received: (kilobytes: number) => `${kilobytes} kB received …`,
  done: (name: string) => `Saved: ${name}`,
  failed: 'That did not work: the server does not answer now. Please try again.',
  portions: 'Addresses to copy',
  portionsHint:
    'Paste each portion into an e-mail of its own, into the field BCC: then nobody sees the others.',
  separator: 'Separator',
  separators: { semicolon: 'Semicolon (Outlook)', comma: 'Comma (Thunderbird, Apple Mail, Gmail)' },
  portion: (at: number, of: number, count: number) =>
    `Portion ${at} of ${of}: ${count === 1 ? '1 address' : `${count} addresses`}`,
  copy: (at: number) => `Copy portion ${at}`,
  copied: (at: number) => `Portion ${at} is copied.`,
  copyFailed: 'Copying did not work. Please select the addresses yourself.',
  columns: (chosen: number, all: number) =>
    chosen === all ? 'Columns: all' : `Columns: ${chosen} of ${all}`,
  forEditing: 'To edit entries and hand them back there is a workbook of its own:',
  toImport: 'Import a table',
  allColumns: 'all',
  noColumns: 'none',
};
