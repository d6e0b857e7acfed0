import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const verwaltung: KindBlueprint = {
  kind: 'verwaltung',
  share: 12,
  citywide: 0.75,
  hours: 'office',
  initials: true,
  names: phrases(`
    Bürger-Service {q} | aufenthalt_asyl #buerger
    Jugendamt, Regionalteam {d} | familie_kinderschutz #jugend
    Sozialer Dienst {q} | familie_kinderschutz wohnen #sozial
    Fachstelle Wohnungssicherung {d} | wohnen #sozial
    Gesundheitsamt, {w} | gesundheit stadtweit #gesundheit
    Amt für Soziales, {w} | wohnen alter_pflege stadtweit #sozial
    Schulverwaltungsamt, {w} | schule_seiteneinstieg stadtweit #schule
    Ausländerbehörde, {w} | aufenthalt_asyl stadtweit #aufenthalt
    Frühe Hilfen der Stadt, {w} | familie_kinderschutz fruehe_bildung stadtweit #jugend
    Stabsstelle Gleichstellung und Vielfalt | antidiskriminierung stadtweit #gleich
    Kommunales Bildungsmonitoring, {w} | schule_seiteneinstieg interkulturelle_oeffnung stadtweit #schule
    Seniorenberatung der Stadt, {q} | alter_pflege #alter
    Stadtteilmanagement {q} | partizipation ehrenamt #quartier
    Fachstelle Ehrenamt, {w} | ehrenamt partizipation stadtweit #quartier
    Beratungsstelle Einbürgerung, {w} | aufenthalt_asyl stadtweit #einbuergerung
  `),
  words: phrases(`
    Servicestelle
    Sachgebiet Beratung
    Koordination
    Außenstelle Nord
    Außenstelle Süd
    Team Integration
    Fachstelle
    Leitstelle
  `),
  desks: list('Servicestelle | Terminvergabe | Auskunft'),
  roles: list('Sachgebietsleitung | Koordination | Fachberatung | Sachbearbeitung | Stabsstelle'),
  fields: [
    'schule_seiteneinstieg',
    'wohnen',
    'familie_kinderschutz',
    'gesundheit',
    'partizipation',
    'aufenthalt_asyl',
  ],
  targets: ['alle', 'fachkraefte', 'neuzugewanderte', 'eltern_familien'],
  openings: phrases(`
    Meldeangelegenheiten, Ausweise und Beglaubigungen {in}. | #buerger
    Hilfen für Familien im Bezirk {d}; Beratung vor jedem Antrag. | #jugend
    Begleitet Familien von der Geburt bis zum Kitaplatz. | #jugend stadtweit
    Beratung in sozialen Notlagen, Büro {in}. | #sozial
    Hilfe in sozialen Notlagen für Menschen aus allen Stadtbezirken. | #sozial stadtweit
    Sichert Wohnungen und vermittelt Unterkünfte im Bezirk {d}. | wohnen #sozial
    Städtischer Gesundheitsdienst mit Sprechstunden für Neuzugewanderte. | #gesundheit
    Schulplätze, Schulpflicht und Beratung für neu zugewanderte Familien. | #schule
    Bildungsdaten und Koordination für Schulen und Träger. | interkulturelle_oeffnung #schule
    Aufenthaltstitel, Verlängerung, Fiktionsbescheinigung. | #aufenthalt
    Entscheidet über Aufenthalt und Familiennachzug; Schalter nach Anfangsbuchstaben. | #aufenthalt
    Berät Menschen aus ganz Duisburg auf dem Weg zum deutschen Pass. | #einbuergerung stadtweit
    Zuständig für Einbürgerungen; Anträge nimmt die Stelle nur mit Termin an. | #einbuergerung
    Gleichstellung und Schutz vor Gewalt als Aufgabe der ganzen Verwaltung. | #gleich
    Beratung älterer Menschen und ihrer Familien {in}. | #alter
    Stadtteilbüro {in}: Bürgerbeteiligung, Verfügungsfonds, Netzwerke. | #quartier
    Fördert freiwilliges Engagement und Vereine in ganz Duisburg. | #quartier stadtweit
    Berät Vereine zu Räumen, Recht und Fördermitteln. | #quartier stadtweit
    Erste Adresse für Anmeldung, Pass und Führerschein {in}. | #buerger
    Städtisches Team für Kinder, Jugendliche und Eltern im Bezirk {d}. | #jugend
    Sozialberatung der Stadt {in}; Hausbesuche sind möglich. | #sozial
    Unterbringung, Sozialleistungen und Beratung der Stadt. | #sozial stadtweit
    Vorsorge, Untersuchung und Beratung durch das städtische Gesundheitsamt. | #gesundheit
    Koordiniert den Seiteneinstieg und vermittelt freie Schulplätze. | #schule
    Angebote für Schwangere und Familien mit kleinen Kindern. | #jugend stadtweit
    Wege für Ältere {in}: Pflege, Wohnen, Begegnung. | #alter
    Ansprechbar für Bewohnerschaft, Handel und Vereine {in}. | #quartier
    Berät bei Benachteiligung und begleitet die Charta der Vielfalt. | #gleich
  `),
  details: phrases(`
    Termine online oder am Telefon; spontane Vorsprache nur in Notfällen.
    Auf Wunsch mit Sprachmittlung, bitte bei der Anmeldung angeben.
    Zuständig für Familien mit Wohnsitz im Bezirk {d}. | familie_kinderschutz
    Schuleingangsuntersuchung und Impfberatung. | gesundheit
    Vermittelt im Seiteneinstieg Schulplätze an allen Schulformen. | schule_seiteneinstieg
    Wohnberechtigungsschein und Hilfe bei drohender Räumung. | wohnen
    Beratung zu Pflege, Rente und Wohnen im Alter. | alter_pflege
    Kleine Zuschüsse für Nachbarschaftsprojekte. | partizipation ehrenamt
    Prüft Voraussetzungen und gibt Anträge aus. | aufenthalt_asyl
    Ansprechstelle bei Diskriminierung durch Behörden. | antidiskriminierung
  `),
  offers: offers(`
    Schulberatung für Neueingereiste | Beratung der Familien und Vermittlung eines Schulplatzes. | appointment | neuzugewanderte eltern_familien | schule_seiteneinstieg #schule
    Sprechstunde Bildung und Teilhabe | Anträge für Ausflüge, Mittagessen, Lernförderung. | morning | eltern_familien | schule_seiteneinstieg #schule
    Einbürgerungsberatung | Vorabprüfung mit Termin, rund 30 Minuten. | appointment | alle | aufenthalt_asyl #einbuergerung #buerger
    Notfallsprechstunde Wohnen | Bei Räumung oder Sperrung am selben Tag. | morning | alle | wohnen
    Familienhebammen | Hausbesuche im ersten Jahr. | appointment | eltern_familien | familie_kinderschutz #jugend
    Beratung des Jugendamts {d} | Trennung, Erziehung, Unterhalt. | appointment | eltern_familien | familie_kinderschutz #jugend
    Impfsprechstunde | Ohne Termin, Impfpass mitbringen. | afternoon | alle kinder | gesundheit #gesundheit
    Sprechstunde für nicht Versicherte | Ärztliche Erstberatung, kostenlos. | afternoon | eu_zugewanderte gefluechtete | gesundheit #gesundheit
    Pflegeberatung der Stadt | Unabhängig, auch zu Hause. | appointment | aeltere | alter_pflege
    Verfügungsfonds {q} | Bis zu 1.500 Euro für Ideen aus der Nachbarschaft. | Anträge jederzeit | alle | partizipation #quartier
    Vereinsberatung | Räume, Versicherung, Fördermittel. | appointment | fachkraefte | ehrenamt partizipation #quartier
    Beratung nach Diskriminierung | Auch anonym; Begleitung von Beschwerden. | appointment | alle lsbtiq frauen_maedchen | antidiskriminierung #gleich
    Beglaubigungen und Meldebescheinigungen | Termine auch kurzfristig. | always | alle | aufenthalt_asyl #buerger
    Erstorientierung Wohnen | Wohnberechtigungsschein, Wohngeld, Suche. | appointment | alle neuzugewanderte | wohnen #sozial
    Fiktionsbescheinigung und Verlängerung | Nur mit Termin, Unterlagen vorab hochladen. | appointment | gefluechtete neuzugewanderte | aufenthalt_asyl #aufenthalt
    Seniorenwegweiser-Sprechstunde | Pflege, Rente, Wohnen; auf {ss}. | morning | aeltere | alter_pflege #alter
    Fachtag Gewaltschutz | Für Einrichtungen und Unterkünfte. | im November | fachkraefte | antidiskriminierung #gleich
  `),
};
