export const legal = {
  failed: 'Die Angaben lassen sich gerade nicht laden. Wir versuchen es von selbst weiter.',
  imprint: {
    title: 'Impressum',
    provider: 'Angaben nach § 5 DDG',
    represented: (by: string) => `Vertreten durch ${by}`,
    contact: 'Kontakt',
    phone: (number: string) => `Telefon ${number}`,
    vat: (id: string) => `Umsatzsteuer-Identifikationsnummer: ${id}`,
    sources: 'Quellen und Lizenzen',
    licences: 'Lizenzen der verwendeten Programmteile',
    sourcesText:
      'Ortsteile: Code for Duisburg, 2019. Postleitzahlen: abgeleitet aus den Schuldaten des Ministeriums für Schule und Bildung NRW (dl-de/by-2-0). Die Software Partnernetz steht unter der EUPL-1.2, die Schrift Fira Sans unter der OFL-1.1.',
  },
  privacy: {
    title: 'Datenschutz',
    lead: 'Sie können das Verzeichnis nutzen, ohne etwas über sich anzugeben. Es gibt keine Werbung, keine Auswertung Ihres Verhaltens und keine Inhalte von anderen Anbietern.',
    browser: 'Was in Ihrem Browser bleibt',
    browserText:
      'Ihre Merkliste, die Sprache, die Farben und die Darstellung speichert nur Ihr Browser, ebenso eine Kopie des öffentlichen Verzeichnisses, damit die Suche schnell ist. Sie können das jederzeit in Ihrem Browser löschen. Ein Cookie setzen wir nur, wenn Sie sich anmelden; beim Abmelden wird es gelöscht.',
    logs: 'Was der Server festhält',
    logsText: (days: number) =>
      `Zu jeder Anfrage merkt sich der Server Zeitpunkt, Art und Dauer, aber weder Ihre Adresse noch Ihre Suche; nach ${days} Tagen wird das gelöscht. Zum Schutz vor Überlastung zählt er Anfragen je Netzadresse, nur im Arbeitsspeicher (Art. 6 Abs. 1 Buchst. e DSGVO).`,
    entries: 'Wenn Sie im Verzeichnis stehen',
    entriesText:
      'Kontaktdaten von Personen stehen öffentlich nur mit deren Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO). Sie können sie jederzeit widerrufen und Auskunft, Berichtigung oder Löschung verlangen.',
    officer: 'Datenschutzbeauftragte*r',
    authority: 'Beschwerde',
    authorityText: 'Sie können sich bei der Aufsichtsbehörde beschweren:',
  },
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    lead: (name: string) =>
      `Verantwortlich: ${name}. Wir bemühen uns, dieses Angebot nach §\u00a010 BGG NRW und der BITVNRW barrierefrei zugänglich zu machen.`,
    state: 'Stand der Vereinbarkeit',
    stateNone: 'Uns sind keine Barrieren bekannt. Grundlage sind die WCAG 2.2, Stufe AA.',
    stateSome:
      'Das Angebot ist mit den WCAG 2.2, Stufe AA, weitgehend vereinbar. Diese Barrieren sind bekannt:',
    made: (date: string) =>
      `Diese Erklärung wurde am ${date} auf Grund einer Selbstbewertung mit automatischen Prüfungen und Tastaturproben erstellt.`,
    feedback: 'Barriere melden',
    feedbackText:
      'Ist etwas für Sie nicht zugänglich? Schreiben Sie uns oder rufen Sie an; wir antworten so bald wie möglich.',
    feedbackSubject: 'Barriere im Partnernetz',
    enforcement: 'Ombudsverfahren',
    enforcementText:
      'Erhalten Sie keine zufriedenstellende Antwort, können Sie ein Ombudsverfahren nach §\u00a010d BGG NRW beantragen:',
  },
};
