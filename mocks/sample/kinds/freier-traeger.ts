import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const freierTraeger: KindBlueprint = {
  kind: 'freier_traeger',
  share: 18,
  citywide: 0.3,
  hours: 'advice',
  umbrellas: { chance: 0.45, of: [['paritaetischer', 1]] },
  names: phrases(`
    {w} {q} gGmbH
    Initiative {w} e. V. | stadtweit
    Projektbüro {w} {d}
    Stiftung {w} | stadtweit
    {w} – Hilfen für Familien {q} e. V. | neuzuwanderung_soe gesundheit @ro @bg @rom
    {w} – Wohnen und Arbeit {d} gGmbH | wohnen arbeit
    Beratungshaus {w} {q} | neuzuwanderung_soe migrationsberatung @bg @ro @tr
    Frauenberatung {w} | gesundheit familie_kinderschutz stadtweit #frauen
    {w} – Teilhabe für Menschen mit Behinderung e. V. | gesundheit @gsg stadtweit #inklusiv
    Antirassistisches Bildungsbüro {w} | antidiskriminierung stadtweit #bildung
    Verein {w} {q} e. V.
  `),
  words: phrases(`
    Miteinander
    Ankommen
    Werkhof
    Lichtblick
    Wegweiser
    Zusammenhalt
    Offenes Haus
    Zweite Heimat
    Fundament
    Halt
    Brückenpfeiler
    Quartier 47
    Nachbarn
    Kante
    Rückenwind
    Türöffner
    Weitblick
    Grundstein
  `),
  desks: list('Empfang | Büro | Beratungstelefon'),
  roles: list('Geschäftsführung | Projektleitung | Sozialarbeit | Fachberatung | Quartiersmanagement'),
  fields: [
    'neuzuwanderung_soe',
    'wohnen',
    'arbeit',
    'antidiskriminierung',
    'migrationsberatung',
    'gesundheit',
  ],
  targets: ['eu_zugewanderte', 'gefluechtete', 'eltern_familien', 'alle'],
  openings: phrases(`
    Gemeinnütziger Träger mit Werkstatt, Beratung und Café {in}. | arbeit wohnen
    Projekte für Familien {in}, die neu aus Südosteuropa gekommen sind. | neuzuwanderung_soe
    Hilft Menschen {aus} zu Wohnung, Arbeit und Krankenversicherung. | neuzuwanderung_soe wohnen arbeit
    Beratung ohne Termin an der {strasse}, montags bis donnerstags. | migrationsberatung neuzuwanderung_soe
    Quartiersarbeit {in}: zuhören, vernetzen, anpacken.
    Beratung für Frauen in Krisen und nach Gewalt, kostenlos und vertraulich. | #frauen
    Berät Zugewanderte mit Behinderung und ihre Angehörigen. | #inklusiv
    Bildungsarbeit gegen Rassismus für Schulen, Betriebe und Verwaltungen. | #bildung
    Fördert Vorhaben, die Menschen in Duisburg zusammenbringen. | stadtweit
    Freier Träger seit {jahr}, tätig in der ganzen Stadt. | stadtweit
    Gemeinnütziger Verein {in}, nah an den Menschen und ihren Sorgen.
    Anlaufstelle {in} für alles, was allein zu schwer ist. | migrationsberatung gesundheit wohnen
    Büro {in}, unterwegs im ganzen Bezirk {d}.
    Entwickelt Projekte für Vielfalt und gegen Ausgrenzung. | antidiskriminierung
    Begleitet Menschen in schwierigen Lagen, unbürokratisch und mehrsprachig. | stadtweit
  `),
  details: phrases(`
    Mitarbeitende sprechen {ss}.
    Begleitet Familien von der Anmeldung bis zum ersten Kita- oder Schultag. | neuzuwanderung_soe
    Clearingstelle für Menschen ohne Krankenversicherung. | gesundheit neuzuwanderung_soe
    Arbeitsgelegenheiten in Fahrradwerkstatt, Küche und Garten. | arbeit
    Berät bei Lohnbetrug und ungültigen Arbeitsverträgen. | arbeit
    Eigene Trainingswohnungen für Familien in Wohnungsnot. | wohnen
    Vermittelt zwischen Mieter*innen und Hausverwaltungen. | wohnen
    Workshops, Fallberatung und eine Ausstellung zum Ausleihen. | antidiskriminierung
    Sozialberatung und Postsprechstunde an vier Tagen. | migrationsberatung
    Gesundheitskurse und Begleitung zu Ärzt*innen. | gesundheit
    Schutz und Beratung, auf Wunsch anonym und mit Sprachmittlung. | #frauen
  `),
  offers: offers(`
    Anlaufstelle für Familien aus Südosteuropa | Kita, Schule, Krankenversicherung, Arbeit. | morning | eu_zugewanderte | neuzuwanderung_soe
    Beratung auf Bulgarisch und Rumänisch | Offene Sprechstunde mit Muttersprachler*innen. | morning | eu_zugewanderte | neuzuwanderung_soe @bg @ro
    Clearing Krankenversicherung | Ansprüche klären, Beiträge ordnen. | appointment | eu_zugewanderte | gesundheit neuzuwanderung_soe
    Faire Arbeit: Beratung bei Ausbeutung | Lohn, Vertrag, Kündigung; auch auf {s}. | afternoon | eu_zugewanderte | arbeit
    Arbeitsmarktlotsen | Begleitung zu Jobcenter und Betrieb. | appointment | gefluechtete neuzugewanderte | arbeit
    Fahrradwerkstatt {q} | Räder reparieren und für kleines Geld mitnehmen. | afternoon | alle jugendliche | arbeit
    Wohnführerschein | Kurs zu Mietvertrag, Müll und Heizen. | evening | gefluechtete neuzugewanderte | wohnen
    Hilfe bei Energieschulden | Ratenplan und Gespräch mit dem Versorger. | appointment | alle | wohnen
    Umzugshilfe aus der Unterkunft | Transporter, Möbellager, Erstausstattung. | appointment | gefluechtete | wohnen
    Offene Sozialberatung {q} | Ohne Termin; Briefe, Anträge, Schulden. | morning | alle | migrationsberatung
    Workshop Rassismuskritik | Für Kollegien, Teams und Vereine. | appointment | fachkraefte | antidiskriminierung
    Wanderausstellung „Hier geboren, woher?“ | Zwölf Tafeln zum Ausleihen, mit Begleitheft. | ganzjährig, nach Absprache | jugendliche fachkraefte | antidiskriminierung
    Beratung für Frauen nach Gewalt | Telefonisch sofort, persönlich innerhalb einer Woche. | appointment | frauen_maedchen | familie_kinderschutz gesundheit #frauen
    Teilhabeberatung (EUTB) | Pflegegrad, Ausweis, Hilfsmittel; mit Gebärden- und Sprachmittlung. | appointment | behinderung | gesundheit #inklusiv
    Gesundheitslotsinnen {q} | Kurse zu Vorsorge, Impfung und Krankenkasse. | morning | alle frauen_maedchen | gesundheit
    Postsprechstunde | Behördenbriefe lesen und beantworten. | afternoon | alle eu_zugewanderte | migrationsberatung neuzuwanderung_soe
    Meldestelle für Alltagsrassismus | Vorfälle melden, beraten lassen. | always | alle | antidiskriminierung
  `),
};
