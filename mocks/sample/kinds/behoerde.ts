import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const behoerde: KindBlueprint = {
  kind: 'behoerde',
  share: 7,
  citywide: 0.6,
  hours: 'office',
  names: phrases(`
    Jobcenter, Geschäftsstelle {q} | arbeit #jobcenter
    Jobcenter, Team {w} | arbeit stadtweit #jobcenter
    Agentur für Arbeit, {w} | arbeit uebergang_beruf stadtweit #agentur
    Polizei, Bezirksdienst {q} | partizipation antidiskriminierung #polizei
    Polizei, {w} | antidiskriminierung stadtweit #polizei
    BAMF, Regionalstelle {w} | sprache_deutsch aufenthalt_asyl stadtweit #bamf
    Schulaufsicht, {w} | schule_seiteneinstieg stadtweit #schule
    Finanzamt, Servicestelle {q} | arbeit #finanz
    Familienkasse, Servicestelle {d} | familie_kinderschutz #finanz
    Amtsgericht, Rechtsantragstelle {w} | aufenthalt_asyl wohnen stadtweit #gericht
  `),
  words: phrases(`
    Integration und Qualifizierung | #jobcenter #agentur
    Arbeitgeberservice | #jobcenter #agentur
    Berufsberatung | #agentur
    Opferschutz | #polizei
    Kontaktstelle Vielfalt | #polizei
    Kriminalprävention | #polizei
    Integrationskurse | #bamf
    Migration und Bildung | #schule #bamf
    Mitte | #gericht
  `),
  desks: list('Servicenummer | Geschäftszimmer | Auskunft'),
  roles: list(
    'Teamleitung | Beauftragung für Chancengleichheit | Migrationsbeauftragung | Bezirksdienst | Regionalkoordination',
  ),
  fields: ['arbeit'],
  targets: ['alle', 'jugendliche', 'gefluechtete', 'fachkraefte', 'neuzugewanderte'],
  openings: phrases(`
    Bürgergeld, Beratung und Vermittlung für Menschen {aus} und Umgebung. | #jobcenter
    Unterstützt Zugewanderte auf dem Weg in Arbeit. | #jobcenter stadtweit
    Berufsberatung, Vermittlung und Förderung von Weiterbildung. | #agentur
    Bezirksbeamtinnen und -beamte, die {in} zu Fuß unterwegs sind. | #polizei
    Beratung und Vorbeugung; Ansprechstelle für Communitys und Vereine. | #polizei stadtweit
    Zuständig für Integrationskurse und Kursträger in der Region. | #bamf
    Berät Schulen zu Seiteneinstieg, Sprachförderung und Herkunftssprachen. | #schule
    Auskunft und Formulare {in}, auch auf Englisch. | #finanz
    Nimmt Anträge zu Protokoll, hilft bei Beratungshilfe. | #gericht
    Grundsicherung, Qualifizierung und Jobs; Büro {in}. | #jobcenter
    Ansprechstelle für alle Fragen rund um Ausbildung und Arbeit. | #agentur
    Kontaktbeamte {in}, ansprechbar für Schulen, Moscheen und Vereine. | #polizei
    Begleitet Fälle von Gewalt und Hass und vermittelt Hilfe. | #polizei stadtweit
    Prüft Kursträger und berät zu Zulassung und Abrechnung. | #bamf
    Kindergeld, Steuern, Freibeträge: Hilfe mit Formularen {in}. | #finanz
    Rechtsantragstelle; Beratung nur zum Verfahren, nicht zur Sache. | #gericht
  `),
  details: phrases(`
    Persönliche Vorsprache nur mit Termin.
    Dolmetschen am Telefon ist in {viele} Sprachen möglich.
    Die Beauftragte für Chancengleichheit berät Frauen zum Wiedereinstieg. | #jobcenter #agentur
    Zuweisung in Integrationskurse und Berufssprachkurse. | sprache_deutsch #jobcenter #bamf
    Kommt auf Einladung in Vereine, Schulen und Moscheen. | #polizei #agentur
    Kindergeld und Kinderzuschlag: Anträge auch online. | #finanz
  `),
  offers: offers(`
    Berufsberatung im Erwerbsleben | Orientierung, Weiterbildung, Anerkennung. | appointment | alle neuzugewanderte | arbeit uebergang_beruf #agentur
    Sprechstunde für Geflüchtete | Arbeitserlaubnis, Praktikum, erste Stelle. | morning | gefluechtete | arbeit #jobcenter #agentur
    Infotag „Frauen zurück in den Beruf“ | Mit Kinderbetreuung. | im März und im September | frauen_maedchen | arbeit #jobcenter #agentur
    Schulsprechstunde der Berufsberatung | In den Abgangsklassen, auch mit Eltern. | ongoing | jugendliche | uebergang_beruf #agentur
    Prävention gegen Einbruch und Betrug | Vortrag in Vereinen, mit Sprachmittlung. | appointment | aeltere alle | antidiskriminierung partizipation #polizei
    Opferschutzberatung | Nach häuslicher Gewalt und Hasskriminalität. | appointment | frauen_maedchen lsbtiq | antidiskriminierung #polizei
    Trägertreffen Integrationskurse | Freie Plätze und Neues aus dem BAMF. | einmal im Quartal | fachkraefte | sprache_deutsch #bamf
    Beratung für Schulen | Erlasse, Stellen, Fortbildung. | appointment | fachkraefte | schule_seiteneinstieg #schule
    Formularhilfe | Anträge gemeinsam durchgehen; Englisch wird gesprochen. | morning | alle eltern_familien | arbeit familie_kinderschutz #finanz
    Beratungshilfeschein | Für eine anwaltliche Beratung bei wenig Einkommen. | morning | alle | aufenthalt_asyl wohnen #gericht
    Zulassung zum Integrationskurs | Anträge und Fragen zur Kostenbefreiung. | appointment | neuzugewanderte eu_zugewanderte | sprache_deutsch #bamf
    Runder Tisch Herkunftssprachen | Abstimmung mit Schulen und Lehrkräften. | einmal im Halbjahr | fachkraefte | schule_seiteneinstieg #schule
  `),
};
