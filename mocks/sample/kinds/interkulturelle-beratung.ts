import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const interkulturelleBeratung: KindBlueprint = {
  kind: 'interkulturelle_beratung',
  share: 9,
  citywide: 0.55,
  hours: 'advice',
  names: phrases(`
    Interkulturelle Beratungsstelle {w} | #haus
    Beratungszentrum {w} für interkulturelle Fragen | stadtweit #haus
    Interkulturelles Beratungshaus {w} {q} | #haus
    Interkulturelle Familienberatung {w} {d} | familie_kinderschutz #haus
    Interkulturelle Paarberatung {w} | familie_kinderschutz stadtweit #paar
    Fachberatung {w} für interkulturelle Teams | interkulturelle_oeffnung stadtweit #team
    Interkulturelles Elterntelefon {w} | familie_kinderschutz stadtweit #telefon
    Transkulturelle Beratung {w} {q} | gesundheit familie_kinderschutz #haus
  `),
  words: phrases(`
    Zwischentöne
    Dialog
    Wegkreuz
    Perspektiven
    Zwei Ufer
    Mosaik
    Gegenüber
    Spagat
    Kompass
    Brückenschlag
  `),
  desks: list('Beratungstelefon | Anmeldung | Sekretariat'),
  roles: list('Leitung | Paar- und Familienberatung | Psychologische Beratung | Fortbildung'),
  fields: [
    'interkulturelle_oeffnung',
    'familie_kinderschutz',
    'gesundheit',
    'antidiskriminierung',
    'migrationsberatung',
  ],
  targets: ['eltern_familien', 'frauen_maedchen', 'fachkraefte', 'lsbtiq'],
  openings: phrases(`
    Beratung für Paare und Familien mit mehr als einer Heimat. | #paar #haus
    Psychologische und soziale Beratung auf {ss}. | #haus
    Psychologische und soziale Beratung für Menschen aus der ganzen Stadt. | stadtweit #haus
    Für Paare, die zwei Kulturen unter ein Dach bringen wollen. | #paar
    Vertrauliche Gespräche {in}, bei denen niemand seine Kultur erklären muss. | #haus
    Begleitet Familien {in} in Konflikten zwischen den Generationen. | familie_kinderschutz #haus
    Fallberatung und Fortbildung für Teams in Kita, Schule und Pflege. | #team interkulturelle_oeffnung
    Telefonische Beratung für Eltern in {n} Sprachen, auch am Abend. | stadtweit #telefon
    Team aus fünf Ländern, das Konflikte in Schulen und Kitas begleitet. | #team
    Beratung am Telefon für Eltern, die nicht weiterwissen. | #telefon
  `),
  details: phrases(`
    Termine innerhalb von zwei Wochen, in Krisen sofort. | #haus #paar
    Beratung bei Trennung, Zwangsheirat und Gewalt im Namen der Ehre. | familie_kinderschutz
    Mediation zwischen Familien und Einrichtungen. | interkulturelle_oeffnung
    Unterstützung nach Flucht und Verlust. | gesundheit
    Beratung auch für queere Geflüchtete. | antidiskriminierung
    Lotst durch Ämter und Hilfesystem. | migrationsberatung
    Coaching für Leitungen, Supervision für Teams. | #team
    Rückruf am selben Tag, auf Wunsch anonym. | #telefon
    Das Team berät auf {ss}. | #haus #paar
  `),
  offers: offers(`
    Interkulturelle Erziehungsberatung | Für Eltern zwischen zwei Erziehungsstilen; kostenlos. | appointment | eltern_familien | familie_kinderschutz
    Paarberatung auf {s} | Fünf Gespräche, auch am Abend. | appointment | eltern_familien | familie_kinderschutz #paar #haus
    Fallberatung für Fachkräfte | Anonym, innerhalb einer Woche. | appointment | fachkraefte | interkulturelle_oeffnung
    Fortbildung „Kultursensibel beraten“ | Zwei Tage, auch im eigenen Haus. | im März und im Oktober | fachkraefte | interkulturelle_oeffnung
    Psychologische Sprechstunde | Kurzberatung mit Sprachmittlung. | afternoon | gefluechtete frauen_maedchen | gesundheit
    Gruppe für junge Mütter | Austausch mit Hebamme und Beraterin. | morning | frauen_maedchen eltern_familien | familie_kinderschutz gesundheit #haus
    Beratung für queere Geflüchtete | Outing, Asylverfahren, Wohnen; geschützter Rahmen. | appointment | lsbtiq gefluechtete | antidiskriminierung
    Wegweiser-Sprechstunde | Welche Hilfe gibt es wo? Ohne Termin. | morning | neuzugewanderte | migrationsberatung
    Elterntelefon auf {s} | Anrufen, erzählen, gemeinsam sortieren. | evening | eltern_familien | familie_kinderschutz #telefon
    Beratung nach Diskriminierung | Vertraulich, mit Blick auf Familie und Psyche. | appointment | alle lsbtiq | antidiskriminierung #haus
    Lotsensprechstunde auf {s} | Anträge, Fristen, nächste Schritte. | afternoon | neuzugewanderte eltern_familien | migrationsberatung #haus
  `),
};
