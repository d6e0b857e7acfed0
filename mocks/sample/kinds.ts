/** How partners of one kind look. In texts `{q}` is the quarter, `{d}` the district, `{w}` a word of the kind. */
export interface KindBlueprint {
  readonly kind: string;
  readonly share: number;
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly openings: readonly string[];
  readonly fields: readonly string[];
  readonly targets: readonly string[];
  readonly desk: string;
  readonly citywide: number;
  readonly umbrellas?: readonly string[];
}

const plain = (
  kind: string,
  share: number,
  citywide: number,
  desk: string,
  more: Pick<KindBlueprint, 'names' | 'words' | 'openings' | 'fields' | 'targets'> & {
    umbrellas?: readonly string[];
  },
): KindBlueprint => ({ kind, share, citywide, desk, ...more });

export const kinds: readonly KindBlueprint[] = [
  plain('wohlfahrtsverband', 34, 0.2, 'Zentrale', {
    names: [
      '{u}-Begegnungszentrum {q}',
      '{u}-Integrationsagentur {d}',
      '{u} Migrationsdienst {q}',
      '{u} Haus der {w} {q}',
      '{u} Fachdienst {w}',
      '{u} Stadtteilladen {q}',
    ],
    words: ['Familie', 'Integration', 'Vielfalt', 'Teilhabe', 'Begegnung', 'Nachbarschaft'],
    openings: [
      'Beratung und Begegnung in {q}',
      'Fachdienst für Zugewanderte im Stadtbezirk {d}',
      'Anlaufstelle mit offener Sprechstunde in {q}',
      'Begleitung vom ersten Tag bis zur Einbürgerung',
    ],
    fields: [
      'migrationsberatung',
      'aufenthalt_asyl',
      'interkulturelle_oeffnung',
      'familie_kinderschutz',
      'ehrenamt',
      'wohnen',
      'alter_pflege',
      'antidiskriminierung',
      'gesundheit',
    ],
    targets: ['neuzugewanderte', 'gefluechtete', 'eltern_familien', 'eu_zugewanderte', 'aeltere'],
    umbrellas: ['awo', 'caritas', 'diakonie', 'drk', 'paritaetischer', 'juedische_wohlfahrt'],
  }),
  plain('migrantenorganisation', 46, 0.35, 'Vereinsbüro', {
    names: [
      '{w} {q} e. V.',
      'Deutsch-{w} Freundschaftsverein {d} e. V.',
      '{w} Duisburg e. V.',
      'Frauenverein {w} {q} e. V.',
      'Elternverein {w} e. V.',
      'Kulturbrücke {w} {q} e. V.',
    ],
    words: [
      'Anatolische Gemeinde',
      'Kurdischer Kulturverein',
      'Afrikanische Diaspora',
      'Syrische Hilfe',
      'Eritreische Familien',
      'Bulgarische Schule',
      'Rumänisches Haus',
      'Albanische Stimme',
      'Ukrainischer Chor',
      'Tamilischer Bund',
      'Spanischer Elternkreis',
      'Roma-Netz',
      'Afghanischer Verein',
      'Marokkanische Brücke',
      'Bosnischer Club',
      'Iranische Akademie',
      'Russischsprachige Eltern',
      'Vietnamesischer Kreis',
      'Türkischer Bildungsverein',
      'Westafrikanische Frauen',
    ],
    openings: [
      'Selbstorganisation mit Treffpunkt in {q}',
      'Ehrenamtlicher Verein, seit Jahren in {d} zu Hause',
      'Bildung, Kultur und Nachbarschaft in mehreren Sprachen',
      'Stimme der Community gegenüber Schule und Verwaltung',
    ],
    fields: [
      'partizipation',
      'kultur_sport_freizeit',
      'mehrsprachigkeit',
      'fruehe_bildung',
      'ehrenamt',
      'schule_seiteneinstieg',
      'antidiskriminierung',
      'neuzuwanderung_soe',
    ],
    targets: ['alle', 'eltern_familien', 'frauen_maedchen', 'jugendliche', 'neuzugewanderte', 'lsbtiq'],
  }),
  plain('schule', 24, 0, 'Sekretariat', {
    names: [
      'Grundschule {w}',
      'Gesamtschule {w}',
      'Realschule {w}',
      'Gymnasium {w} in {q}',
      'Berufskolleg {w}',
      'Sekundarschule {w}',
    ],
    words: [
      'am Kanalufer',
      'am Förderturm',
      'Lindenkamp',
      'an der Schleuse',
      'Maria Kesten',
      'am Wasserturm',
      'Platanenhof',
      'am Alten Stellwerk',
      'Walzwerkstraße',
      'Steigerweg',
    ],
    openings: [
      'Schule mit internationalen Klassen in {q}',
      'Offener Ganztag, Elterncafé und Sprachförderung',
      'Schule ohne Rassismus mit Partnerschulen in drei Ländern',
      'Seiteneinstieg in allen Jahrgängen',
    ],
    fields: [
      'schule_seiteneinstieg',
      'mehrsprachigkeit',
      'uebergang_beruf',
      'fruehe_bildung',
      'sprache_deutsch',
    ],
    targets: ['kinder', 'jugendliche', 'eltern_familien', 'neuzugewanderte'],
  }),
  plain('kita', 24, 0, 'Leitungsbüro', {
    names: ['Kita {w} {q}', 'Familienzentrum {w}', 'Familienzentrum {q} {w}', 'Kindertagesstätte {w}'],
    words: [
      'Regenbogenhaus',
      'Kleine Welt',
      'Löwenzahn',
      'Hafenkinder',
      'Sonnenkäfer',
      'Brückenkinder',
      'Villa Kunterbunt',
      'Pusteblume',
      'Zechenzwerge',
      'Arche',
    ],
    openings: [
      'Sprach-Kita mit Elterncafé in {q}',
      'Familienzentrum mit Griffbereit und Rucksack',
      'Kita, in der 20 Sprachen zu Hause sind',
      'Betreuung ab zwei Jahren, Beratung für Eltern',
    ],
    fields: ['fruehe_bildung', 'mehrsprachigkeit', 'familie_kinderschutz'],
    targets: ['kinder', 'eltern_familien'],
    umbrellas: ['awo', 'caritas', 'diakonie', 'drk', 'paritaetischer'],
  }),
  plain('sport', 20, 0.1, 'Geschäftsstelle', {
    names: [
      '{w} {q} e. V.',
      'Turnverein {w} {q}',
      'Schwimmgemeinschaft {w} {d}',
      'Boxring {q} {w}',
      'Stadtteilsport {w}',
    ],
    words: [
      'Eintracht',
      'Sportfreunde',
      'Wacht am Kanal',
      'Grün-Weiß',
      'Schwarz-Gelb',
      'Vorwärts',
      'Blau-Weiß',
      'Union',
    ],
    openings: [
      'Sportverein mit offenen Trainingszeiten in {q}',
      'Integration durch Sport, seit 2016 Stützpunkt',
      'Schwimmen, Turnen und Fußball für alle',
      'Bewegung für Kinder und Frauen in {q}',
    ],
    fields: ['kultur_sport_freizeit', 'ehrenamt', 'gesundheit'],
    targets: ['kinder', 'jugendliche', 'frauen_maedchen', 'alle', 'behinderung'],
  }),
  plain('sprachmittlung', 10, 0.6, 'Vermittlung', {
    names: [
      'Sprachmittlungspool {d}',
      'Dolmetschdienst {w}',
      'Sprachbrücke {w} {d}',
      'Gemeindedolmetschen {w}',
    ],
    words: ['Rhein-Ruhr', 'Niederrhein', 'Viele Stimmen', 'Kontakt', 'Wortwechsel', 'Mittendrin'],
    openings: [
      'Geschulte Sprachmittlung für Behörde, Arzt und Schule',
      'Vermittelt Sprachmittler*innen binnen zwei Tagen',
      'Dolmetschen vor Ort, am Telefon und per Video',
    ],
    fields: ['sprachmittlung', 'gesundheit', 'schule_seiteneinstieg'],
    targets: ['fachkraefte', 'neuzugewanderte', 'alle'],
  }),
  plain('jugendhilfe', 20, 0.1, 'Büro', {
    names: [
      'Jugendzentrum {w} {q}',
      'Jugendtreff {w}',
      'Mobile Jugendarbeit {d}',
      'Jugendhilfe {w} gGmbH',
      'Haus der Jugend {w}',
    ],
    words: ['Zeche', 'Kiosk 47', 'Lokschuppen', 'Startrampe', 'Kompass', 'Freiraum', 'Fabrik', 'Ankerplatz'],
    openings: [
      'Offene Tür für Jugendliche in {q}',
      'Beratung, Freizeit und Hilfe beim Übergang in den Beruf',
      'Streetwork und Gruppen im Stadtbezirk {d}',
      'Jugendhilfe mit mehrsprachigem Team',
    ],
    fields: [
      'familie_kinderschutz',
      'uebergang_beruf',
      'kultur_sport_freizeit',
      'schule_seiteneinstieg',
      'antidiskriminierung',
    ],
    targets: ['jugendliche', 'kinder', 'eltern_familien', 'lsbtiq'],
    umbrellas: ['awo', 'paritaetischer', 'diakonie'],
  }),
  plain('bildungstraeger', 16, 0.5, 'Kursanmeldung', {
    names: ['Sprachschule {w}', 'Bildungswerk {w} {d}', 'Lernhaus {w}', 'Akademie {w} Duisburg'],
    words: ['Perspektive', 'Dialog', 'Horizont', 'Lingua', 'Neustart', 'Aufwind', 'Brücke', 'Werkbank'],
    openings: [
      'Zugelassener Träger von Integrationskursen',
      'Deutschkurse von der Alphabetisierung bis B2',
      'Abschlüsse nachholen und Zeugnisse anerkennen lassen',
    ],
    fields: ['sprache_deutsch', 'erwachsenenbildung', 'arbeit', 'uebergang_beruf'],
    targets: ['neuzugewanderte', 'gefluechtete', 'frauen_maedchen', 'alle'],
  }),
  plain('freier_traeger', 18, 0.3, 'Empfang', {
    names: ['{w} {q} gGmbH', 'Initiative {w} e. V.', 'Projektbüro {w} {d}', 'Stiftung {w} Rhein-Ruhr'],
    words: [
      'Miteinander',
      'Ankommen',
      'Werkhof',
      'Lichtblick',
      'Wegweiser',
      'Zusammenhalt',
      'Offenes Haus',
      'Zweite Heimat',
    ],
    openings: [
      'Freier Träger mit Projekten in {q}',
      'Hilfe bei Wohnung, Arbeit und Gesundheit',
      'Projekte gegen Ausgrenzung im Stadtbezirk {d}',
      'Begleitung für Familien aus Südosteuropa',
    ],
    fields: [
      'neuzuwanderung_soe',
      'wohnen',
      'arbeit',
      'antidiskriminierung',
      'migrationsberatung',
      'gesundheit',
    ],
    targets: ['eu_zugewanderte', 'gefluechtete', 'eltern_familien', 'behinderung'],
    umbrellas: ['paritaetischer'],
  }),
  plain('verwaltung', 12, 0.8, 'Servicestelle', {
    names: [
      'Amt für {w}, Außenstelle {d}',
      'Fachstelle {w}',
      'Bezirksverwaltung {d}, {w}',
      'Städtische Koordination {w}',
    ],
    words: [
      'Schulische Bildung',
      'Soziales und Wohnen',
      'Jugend und Familie',
      'Integration',
      'Gesundheit',
      'Bürgerdienste',
    ],
    openings: [
      'Städtische Stelle mit Zuständigkeit für {d}',
      'Auskunft, Anträge und Vermittlung',
      'Koordiniert die Angebote der Stadt',
    ],
    fields: [
      'schule_seiteneinstieg',
      'wohnen',
      'familie_kinderschutz',
      'gesundheit',
      'partizipation',
      'aufenthalt_asyl',
    ],
    targets: ['alle', 'fachkraefte', 'neuzugewanderte'],
  }),
  plain('initiative', 20, 0.15, 'Treffpunkt', {
    names: [
      'Nachbarschaftsinitiative {w} {q}',
      'Runder Tisch {q}',
      'Stadtteilprojekt {w}',
      'Willkommenskreis {q}',
      'Bürgergarten {w} {q}',
    ],
    words: ['Bunte Bank', 'Viertelklatsch', 'Gute Nachbarn', 'Hand in Hand', 'Teekanne', 'Brückenbauer'],
    openings: [
      'Ehrenamtliche aus {q} helfen im Alltag',
      'Nachbarschaft, die man anrufen kann',
      'Treffpunkt, Garten und Werkstatt in {q}',
    ],
    fields: ['ehrenamt', 'kultur_sport_freizeit', 'sprache_deutsch', 'partizipation', 'alter_pflege'],
    targets: ['alle', 'gefluechtete', 'neuzugewanderte', 'aeltere'],
  }),
  plain('interkulturelle_beratung', 10, 0.5, 'Beratungstelefon', {
    names: [
      'Interkulturelle Beratungsstelle {w}',
      'Beratungshaus {w} {d}',
      'Interkulturelle Paar- und Familienberatung {w}',
    ],
    words: ['Dialog', 'Kompass', 'Zwischentöne', 'Wegkreuz', 'Perspektiven'],
    openings: [
      'Beratung in acht Sprachen, vertraulich',
      'Interkulturelles Team für Familie, Paar und Beruf',
      'Fallberatung und Fortbildung für Fachkräfte',
    ],
    fields: [
      'interkulturelle_oeffnung',
      'familie_kinderschutz',
      'gesundheit',
      'antidiskriminierung',
      'migrationsberatung',
    ],
    targets: ['eltern_familien', 'frauen_maedchen', 'fachkraefte', 'lsbtiq'],
  }),
  plain('gesundheit', 12, 0.35, 'Anmeldung', {
    names: [
      'Gesundheitszentrum {q} {w}',
      'Psychosoziales Zentrum {w}',
      'Praxisverbund {w} {d}',
      'Pflegedienst {w} {q}',
    ],
    words: ['Lebensmut', 'Rheinblick', 'Atempause', 'Balance', 'Herzlich'],
    openings: [
      'Medizinische und psychosoziale Hilfe in {q}',
      'Behandlung mit Sprachmittlung',
      'Beratung zu Pflege, Sucht und seelischer Gesundheit',
    ],
    fields: ['gesundheit', 'alter_pflege', 'sprachmittlung'],
    targets: ['gefluechtete', 'aeltere', 'behinderung', 'alle'],
  }),
  plain('religionsgemeinschaft', 12, 0.05, 'Gemeindebüro', {
    names: [
      '{w}-Gemeinde {q}',
      'Moscheegemeinde {w} {q} e. V.',
      'Kirchengemeinde {w} {d}',
      'Gemeindezentrum {w}',
    ],
    words: ['St. Barbara', 'Eyüp', 'Lukas', 'Mevlana', 'Erlöser', 'Hl. Georg', 'Neues Leben', 'Fatih'],
    openings: [
      'Gemeinde mit offenem Haus in {q}',
      'Seelsorge, Begegnung und praktische Hilfe',
      'Dialog der Religionen und Nachbarschaftshilfe',
    ],
    fields: ['kultur_sport_freizeit', 'ehrenamt', 'alter_pflege', 'partizipation'],
    targets: ['alle', 'aeltere', 'eltern_familien'],
  }),
  plain('kultur', 12, 0.35, 'Information', {
    names: [
      'Stadtteilbibliothek {q}',
      'Kulturzentrum {w}',
      'Theaterwerkstatt {w} {q}',
      'Internationales Kulturbüro {w}',
    ],
    words: ['Alte Gießerei', 'Hafenkante', 'Bühne 8', 'Wortreich', 'Klangraum'],
    openings: [
      'Bücher, Spiele und Veranstaltungen in vielen Sprachen',
      'Bühne und Werkstatt für alle Generationen',
      'Kultur zum Mitmachen in {q}',
    ],
    fields: ['kultur_sport_freizeit', 'mehrsprachigkeit', 'fruehe_bildung'],
    targets: ['alle', 'kinder', 'jugendliche'],
  }),
  plain('behoerde', 6, 0.9, 'Servicenummer', {
    names: ['Jobcenter-Team {d}', 'Agentur für Arbeit, {w}', 'Polizei, {w} {d}', 'Regionalstelle {w}'],
    words: [
      'Berufsberatung',
      'Arbeitgeberservice',
      'Kontaktstelle Vielfalt',
      'Integrationskurse',
      'Opferschutz',
    ],
    openings: ['Behörde mit Ansprechperson für Zugewanderte', 'Beratung und Leistungen nach Termin'],
    fields: ['arbeit', 'uebergang_beruf', 'sprache_deutsch', 'aufenthalt_asyl'],
    targets: ['alle', 'jugendliche', 'gefluechtete', 'fachkraefte'],
  }),
  plain('gremium', 4, 1, 'Geschäftsstelle', {
    names: ['Arbeitskreis {w} {d}', 'Beirat {w}', 'Ausschuss {w}', 'Netzwerk {w} Duisburg'],
    words: [
      'Integration',
      'Vielfalt im Stadtbezirk',
      'Neuzuwanderung',
      'Migration und Gesundheit',
      'Zusammenleben',
    ],
    openings: [
      'Politisches Gremium; die Sitzungen sind öffentlich',
      'Vernetzt Verwaltung, Politik und Vereine',
    ],
    fields: ['partizipation', 'interkulturelle_oeffnung', 'neuzuwanderung_soe'],
    targets: ['fachkraefte', 'alle'],
  }),
  plain('hochschule', 4, 1, 'Sekretariat', {
    names: ['Institut für {w}', 'Forschungsstelle {w}', 'Studienprojekt {w} {q}'],
    words: ['Migration und Stadt', 'Mehrsprachigkeit', 'Interkulturelle Pädagogik', 'Sprachförderung'],
    openings: [
      'Forschung und Praxisprojekte mit Schulen in {d}',
      'Studierende begleiten Kinder im Seiteneinstieg',
    ],
    fields: ['mehrsprachigkeit', 'interkulturelle_oeffnung', 'schule_seiteneinstieg'],
    targets: ['fachkraefte', 'jugendliche'],
  }),
  plain('wirtschaft', 8, 0.8, 'Zentrale', {
    names: [
      'Kammerprojekt {w}',
      'Ausbildungsverbund {w} {d}',
      'Gewerkschaftsbüro {w}',
      'Unternehmensnetz {w}',
    ],
    words: ['Handwerk integriert', 'Stahl und Logistik', 'Faire Arbeit', 'Passgenau', 'Starke Betriebe'],
    openings: [
      'Bringt Betriebe und Zugewanderte zusammen',
      'Ausbildung, Praktikum und Beratung für Betriebe',
    ],
    fields: ['arbeit', 'uebergang_beruf', 'erwachsenenbildung'],
    targets: ['jugendliche', 'gefluechtete', 'fachkraefte'],
  }),
];

/** Short forms of the umbrella associations, as their houses are named. */
export const umbrellaNames: Readonly<Record<string, string>> = {
  awo: 'AWO',
  caritas: 'Caritas',
  diakonie: 'Diakonie',
  drk: 'DRK',
  paritaetischer: 'Paritätischer',
  juedische_wohlfahrt: 'Jüdische Wohlfahrt',
};
