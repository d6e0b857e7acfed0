import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const wohlfahrtsverband: KindBlueprint = {
  kind: 'wohlfahrtsverband',
  share: 34,
  citywide: 0.22,
  hours: 'advice',
  umbrellas: {
    chance: 1,
    of: [
      ['awo', 24],
      ['caritas', 24],
      ['diakonie', 22],
      ['drk', 14],
      ['paritaetischer', 12],
      ['juedische_wohlfahrt', 5],
    ],
  },
  names: phrases(`
    {u}Begegnungszentrum {q}{v} | migrationsberatung ehrenamt
    {u}Integrationsagentur {d}{v} | interkulturelle_oeffnung antidiskriminierung
    {u}Migrationsdienst {q}{v} | migrationsberatung aufenthalt_asyl
    {u}Haus {w} {q}{v} | familie_kinderschutz migrationsberatung #haus
    {u}Stadtteilbüro {q}{v} | migrationsberatung wohnen
    {u}Jugendmigrationsdienst {d}{v} | migrationsberatung uebergang_beruf
    {u}Beratungsstelle {q}{v} | migrationsberatung familie_kinderschutz
    {u}Familienbildung {q}{v} | fruehe_bildung familie_kinderschutz
    {u}Seniorentreff {w} {q}{v} | alter_pflege #alter
    {u}Flüchtlingsberatung {d}{v} | aufenthalt_asyl
    {u}Fachdienst Wohnen {d}{v} | wohnen migrationsberatung
    {u}Anlaufstelle Neuzuwanderung {q}{v} | neuzuwanderung_soe migrationsberatung @bg @ro
    {u}Fachdienst Migration{v} | migrationsberatung aufenthalt_asyl stadtweit
    {u}Integrationsagentur {w}{v} | interkulturelle_oeffnung antidiskriminierung stadtweit #dienst
    {u}Freiwilligenzentrum {w}{v} | ehrenamt stadtweit #dienst
    {u}Servicestelle Antidiskriminierung{v} | antidiskriminierung stadtweit
    {u}Beratung für Geflüchtete {w}{v} | aufenthalt_asyl gesundheit stadtweit #dienst
    {u}Pflegestützpunkt {w}{v} | alter_pflege stadtweit #alter
  `),
  words: phrases(`
    am Markt
    der Familie | #haus
    der Begegnung | #haus
    der Generationen | #haus
    an der Schleuse
    im Park
    Lindenhof
    am Kanal
    Brücke
    Nordlicht
    Hafentor
    an der Emscher
    Sonnenwinkel
    am Wasserturm
    Mittendrin
    Rheinbogen
  `),
  desks: list('Beratung | Zentrale | Anmeldung | Büro | Terminvergabe'),
  roles: list(
    'Leitung | Fachberatung Migration | Sozialarbeit | Koordination | Regionalleitung | Ehrenamtskoordination',
  ),
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
    'neuzuwanderung_soe',
  ],
  targets: [
    'neuzugewanderte',
    'gefluechtete',
    'eltern_familien',
    'eu_zugewanderte',
    'aeltere',
    'frauen_maedchen',
  ],
  openings: phrases(`
    Beratung und Begegnung {in}, in der Sprechstunde auch ohne Termin. | migrationsberatung ehrenamt
    Anlaufstelle für Familien {in}, die neu in Deutschland sind. | migrationsberatung neuzuwanderung_soe
    Fachdienst im Bezirk {d} mit fester Sprechstunde {in}.
    Beratungsbüro an der Haltestelle {strasse}, mit Spielecke für Kinder. | migrationsberatung familie_kinderschutz
    Berät seit {jahr} Menschen {aus} und Umgebung zu Aufenthalt, Arbeit und Alltag. | migrationsberatung aufenthalt_asyl
    Treffpunkt für Ältere {in}: Mittagstisch, Beratung, Gesellschaft. | #alter
    Haus für Eltern und Kinder {in}, mit Kursen am Vor- und Nachmittag. | fruehe_bildung familie_kinderschutz
    Ansprechbar für Vereine, Schulen und Ämter im Bezirk {d}. | interkulturelle_oeffnung antidiskriminierung
    Unterstützt Geflüchtete {in} vom Asylantrag bis zur eigenen Wohnung. | aufenthalt_asyl wohnen
    Fachberatung mit Sitz {in}, zuständig für das ganze Stadtgebiet. | stadtweit
    Beratung für Menschen aus allen Stadtbezirken, vertraulich und kostenlos. | stadtweit
    Vermittelt Pflegeplätze, Hilfen und Entlastung in ganz Duisburg. | stadtweit alter_pflege
    Stadtweiter Fachdienst; Beratung auf {ss}. | stadtweit
    Stellt Freiwilligen und Einrichtungen in ganz Duisburg Beratung und Vermittlung bereit. | stadtweit ehrenamt
  `),
  details: phrases(`
    Migrationsberatung für Erwachsene (MBE) mit {n} Beratungskräften. | migrationsberatung
    Hilft beim Ausfüllen von Anträgen und begleitet in schwierigen Fällen zum Amt. | migrationsberatung wohnen
    Beratung auf {ss}. | migrationsberatung aufenthalt_asyl familie_kinderschutz gesundheit
    Schwerpunkt sind Asylverfahren, Familiennachzug und Härtefälle. | aufenthalt_asyl
    Begleitet Anträge auf Einbürgerung vom ersten Gespräch bis zur Urkunde. | aufenthalt_asyl
    Unterstützt Vereine und Verwaltungen bei der interkulturellen Öffnung. | interkulturelle_oeffnung
    Nimmt Meldungen von Diskriminierung auf und vermittelt im Konflikt. | antidiskriminierung
    Rund {viele} Freiwillige sind als Patinnen, Paten und Lotsen dabei. | ehrenamt
    Mietschulden, Nebenkosten, Kündigung: Hilfe, bevor die Wohnung verloren geht. | wohnen
    Pflegeberatung, auf Wunsch zu Hause und mit Sprachmittlung. | alter_pflege
    Erziehungsberatung und Elternkurse sind kostenlos und vertraulich. | familie_kinderschutz
    Vermittelt zu Ärztinnen und Therapeuten, die mit Sprachmittlung arbeiten. | gesundheit
    Klärt mit Familien aus Bulgarien und Rumänien Krankenversicherung, Kindergeld und Schulplatz. | neuzuwanderung_soe
    Griffbereit- und Rucksack-Gruppen laufen in vier Kitas der Umgebung. | fruehe_bildung
    Junge Menschen zwischen 12 und 27 Jahren bekommen hier feste Ansprechpersonen. | uebergang_beruf
    Alle Gespräche sind kostenlos und unterliegen der Schweigepflicht.
    Die Räume im Erdgeschoss können Gruppen aus dem Stadtteil abends mitnutzen.
    Hausbesuche sind nach Absprache möglich.
  `),
  offers: offers(`
    Migrationsberatung für Erwachsene (MBE) | Beratung zu Aufenthalt, Arbeit, Wohnen und Familie; Termine auch online. | appointment | neuzugewanderte | migrationsberatung
    Offene Sozialsprechstunde {q} | Briefe verstehen, Anträge ausfüllen, Schulden ordnen; ohne Termin. | morning | alle | migrationsberatung
    Sozialberatung auf {s} | Beratung ohne Sprachhürde; bitte Unterlagen mitbringen. | morning | neuzugewanderte eltern_familien | migrationsberatung
    Jugendmigrationsdienst (JMD) | Schule, Ausbildung, Familie: Beratung von 12 bis 27 Jahren. | afternoon | jugendliche neuzugewanderte | migrationsberatung uebergang_beruf
    Regionale Flüchtlingsberatung | Asylverfahren, Familiennachzug, Härtefälle. | morning | gefluechtete | aufenthalt_asyl
    Asylverfahrensberatung | Vorbereitung auf die Anhörung, unabhängig und kostenlos. | appointment | gefluechtete | aufenthalt_asyl
    Einbürgerungssprechstunde | Voraussetzungen prüfen und den Antrag gemeinsam ausfüllen. | afternoon | alle | aufenthalt_asyl
    Rückkehr- und Perspektivberatung | Ergebnisoffen, auch für Angehörige. | appointment | gefluechtete | aufenthalt_asyl
    Fortbildung „Interkulturell kompetent“ | Zweitägige Reihe für Teams aus Kita, Schule und Verwaltung. | im Frühjahr und im Herbst | fachkraefte | interkulturelle_oeffnung
    Beratung von Einrichtungen | Wie aus guten Vorsätzen eine Öffnung für alle wird. | appointment | fachkraefte | interkulturelle_oeffnung
    Antidiskriminierungsberatung | Zuhören, Rechte klären, handeln; auf Wunsch anonym. | appointment | alle lsbtiq | antidiskriminierung
    Argumentationstraining gegen Stammtischparolen | Übungsabend für Vereine und Schulklassen. | evening | jugendliche fachkraefte | antidiskriminierung
    Elterncafé {q} | Frühstück und Fragen rund um Kita und Schule. | morning | eltern_familien | familie_kinderschutz fruehe_bildung
    Elternkurs „Starke Eltern – starke Kinder“ | Zehn Abende, ein Kurs im Jahr auf {s}. | Start im September und im Februar | eltern_familien | familie_kinderschutz
    Griffbereit-Gruppe {q} | Eltern und Kinder von einem bis drei Jahren spielen zweisprachig. | morning | eltern_familien kinder | fruehe_bildung
    Schwangerschaftsberatung | Geld, Recht, Hebammensuche; auf Wunsch mit Sprachmittlung. | appointment | frauen_maedchen | familie_kinderschutz gesundheit
    Mietsprechstunde | Nebenkosten, Schimmel, Kündigung: was jetzt zu tun ist. | afternoon | alle | wohnen
    Wohnungslotsinnen und -lotsen | Begleitung bei Suche, Besichtigung und Umzug aus der Unterkunft. | appointment | gefluechtete | wohnen
    Stromspar-Check | Kostenlose Beratung zu Hause für Haushalte mit wenig Geld. | appointment | alle | wohnen
    Patenschaften für Neuzugewanderte | Tandems treffen sich einmal in der Woche. | ongoing | neuzugewanderte fachkraefte | ehrenamt
    Freiwilligensprechstunde | Welches Ehrenamt passt zu mir? | afternoon | alle | ehrenamt
    Formularhilfe mit Ehrenamtlichen | Kindergeld, Wohngeld, Bildung und Teilhabe. | morning | neuzugewanderte | ehrenamt migrationsberatung
    Psychosoziale Beratung für Geflüchtete | Entlastende Gespräche und Vermittlung in Therapie. | appointment | gefluechtete | gesundheit
    Frauengruppe „Zeit für mich“ | Bewegung, Entspannung, Gespräche; Kinder werden betreut. | morning | frauen_maedchen | gesundheit familie_kinderschutz
    Pflegeberatung auf {s} | Pflegegrad, Hilfen zu Hause, Entlastung für Angehörige. | appointment | aeltere eltern_familien | alter_pflege
    Mittagstisch für Ältere | Drei Gänge und Gesellschaft, auch ohne Schweinefleisch. | montags bis freitags 12–13.30 Uhr | aeltere | alter_pflege
    Gesprächskreis für pflegende Angehörige | Austausch in kleiner Runde. | monthly | aeltere eltern_familien | alter_pflege
    Beratung auf Bulgarisch und Rumänisch | Arbeitsvertrag, Krankenversicherung, Kindergeld. | morning | eu_zugewanderte | neuzuwanderung_soe @bg @ro
    Bildungslotsinnen für Familien aus Südosteuropa | Begleitung von der Anmeldung bis zum ersten Elternabend. | ongoing | eu_zugewanderte eltern_familien | neuzuwanderung_soe
  `),
};
