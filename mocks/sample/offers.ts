/** An offer as a partner might announce it; `{q}` is the quarter, `{s}` a language. */
export interface OfferIdea {
  readonly title: string;
  readonly text: string;
  readonly targets: readonly string[];
}

const idea = (title: string, text: string, ...targets: string[]): OfferIdea => ({ title, text, targets });

/** What is offered in each field of work. */
export const offersByField: Readonly<Record<string, readonly OfferIdea[]>> = {
  fruehe_bildung: [
    idea(
      'Griffbereit-Gruppe {q}',
      'Eltern und Kinder von einem bis drei Jahren spielen und singen zweisprachig.',
      'eltern_familien',
      'kinder',
    ),
    idea('Rucksack KiTa', 'Eltern begleiten das Thema der Kita in der Familiensprache.', 'eltern_familien'),
    idea('Elterncafé {q}', 'Frühstück, Austausch und Fragen rund um Kita und Schule.', 'eltern_familien'),
    idea(
      'Spielgruppe für Kinder ohne Kitaplatz',
      'Vormittags spielen, basteln und Deutsch hören.',
      'kinder',
      'neuzugewanderte',
    ),
    idea(
      'Vorlesestunde auf Deutsch und {s}',
      'Bilderbücher in zwei Sprachen, für Kinder ab drei Jahren.',
      'kinder',
    ),
  ],
  schule_seiteneinstieg: [
    idea(
      'Schulberatung für Neueingereiste',
      'Wir suchen mit den Familien einen Schulplatz und begleiten den ersten Schultag.',
      'neuzugewanderte',
      'eltern_familien',
    ),
    idea('Hausaufgabenhilfe {q}', 'Betreute Lernzeit für die Klassen 1 bis 6.', 'kinder'),
    idea(
      'Lernbegleitung im Seiteneinstieg',
      'Studierende üben zweimal in der Woche mit Jugendlichen.',
      'jugendliche',
      'neuzugewanderte',
    ),
    idea(
      'Ferienschule Deutsch',
      'Zwei Wochen Sprache, Ausflüge und Sport in den Ferien.',
      'kinder',
      'jugendliche',
    ),
  ],
  uebergang_beruf: [
    idea('Bewerbungswerkstatt', 'Lebenslauf, Anschreiben und Gespräch üben.', 'jugendliche'),
    idea(
      'Ausbildungslotsinnen und -lotsen',
      'Begleitung vom Praktikum bis zum Ende der Probezeit.',
      'jugendliche',
      'gefluechtete',
    ),
    idea(
      'Berufsorientierung für Mädchen',
      'Werkstätten, Betriebsbesuche und Vorbilder.',
      'frauen_maedchen',
      'jugendliche',
    ),
    idea(
      'Sprechstunde Schule und Beruf',
      'Welche Abschlüsse es gibt und wie man sie nachholt.',
      'jugendliche',
    ),
  ],
  sprache_deutsch: [
    idea(
      'Integrationskurs mit Kinderbetreuung',
      'Allgemeiner Kurs bis B1, vormittags.',
      'neuzugewanderte',
      'frauen_maedchen',
    ),
    idea(
      'Sprachcafé {q}',
      'Deutsch sprechen ohne Anmeldung und ohne Tafel.',
      'neuzugewanderte',
      'gefluechtete',
    ),
    idea('Alphabetisierungskurs', 'Lesen und Schreiben lernen in kleinen Gruppen.', 'neuzugewanderte'),
    idea(
      'Deutsch für den Beruf (B2)',
      'Berufssprachkurs mit Fachwortschatz Pflege und Handwerk.',
      'neuzugewanderte',
    ),
    idea('Mama lernt Deutsch', 'Deutschkurs in der Schule der Kinder.', 'frauen_maedchen', 'eltern_familien'),
  ],
  mehrsprachigkeit: [
    idea(
      'Herkunftssprachlicher Unterricht {s}',
      'Nachmittags, für die Klassen 1 bis 10.',
      'kinder',
      'jugendliche',
    ),
    idea('Mehrsprachige Bücherkiste', 'Wird an Kitas und Schulen verliehen.', 'fachkraefte', 'kinder'),
    idea(
      'Schreibwerkstatt in zwei Sprachen',
      'Jugendliche schreiben und lesen Texte auf Deutsch und {s}.',
      'jugendliche',
    ),
  ],
  erwachsenenbildung: [
    idea('Anerkennungsberatung', 'Ausländische Zeugnisse bewerten und anerkennen lassen.', 'neuzugewanderte'),
    idea('Hauptschulabschluss nachholen', 'Abendkurs, zwei Semester.', 'jugendliche'),
    idea('Computer und Behörden', 'Anträge online stellen, Schritt für Schritt.', 'alle'),
    idea('Grundbildung Rechnen und Schreiben', 'In Ruhe lernen, kostenlos.', 'alle'),
  ],
  migrationsberatung: [
    idea(
      'Migrationsberatung für Erwachsene (MBE)',
      'Beratung in allen Fragen der ersten Jahre.',
      'neuzugewanderte',
    ),
    idea('Jugendmigrationsdienst (JMD)', 'Beratung für Menschen von 12 bis 27 Jahren.', 'jugendliche'),
    idea('Offene Sozialberatung {q}', 'Ohne Termin; Briefe, Anträge, Schulden.', 'alle'),
    idea('Beratung auf {s}', 'Sozialberatung in der Muttersprache.', 'neuzugewanderte'),
    idea('Regionale Flüchtlingsberatung', 'Asylverfahren, Familiennachzug, Härtefälle.', 'gefluechtete'),
  ],
  aufenthalt_asyl: [
    idea(
      'Asylverfahrensberatung',
      'Vorbereitung auf die Anhörung, unabhängig und kostenlos.',
      'gefluechtete',
    ),
    idea('Einbürgerungssprechstunde', 'Voraussetzungen prüfen, Antrag ausfüllen.', 'alle'),
    idea(
      'Rechtsberatung Aufenthalt',
      'Einmal im Monat mit einer Anwältin.',
      'gefluechtete',
      'neuzugewanderte',
    ),
  ],
  arbeit: [
    idea('Arbeitsmarktlotsen', 'Begleitung zu Jobcenter und Betrieb.', 'gefluechtete', 'neuzugewanderte'),
    idea(
      'Faire Arbeit: Beratung bei Ausbeutung',
      'Lohn, Vertrag, Kündigung; auch auf {s}.',
      'eu_zugewanderte',
    ),
    idea('Gründungsberatung', 'Vom Plan bis zur Anmeldung des Gewerbes.', 'neuzugewanderte'),
    idea(
      'Frauen zurück in den Beruf',
      'Kompetenzen finden, Praktikum, Kinderbetreuung klären.',
      'frauen_maedchen',
    ),
  ],
  wohnen: [
    idea('Mietsprechstunde {q}', 'Nebenkosten, Schimmel, Kündigung.', 'alle'),
    idea('Wohnführerschein', 'Kurs zu Mietvertrag, Müll und Heizen.', 'gefluechtete', 'neuzugewanderte'),
    idea('Begleitung beim Auszug aus der Unterkunft', 'Wohnungssuche und Erstausstattung.', 'gefluechtete'),
  ],
  gesundheit: [
    idea('Psychosoziale Sprechstunde', 'Entlastende Gespräche, mit Sprachmittlung.', 'gefluechtete'),
    idea('Gesundheitslotsinnen {q}', 'Kurse zu Vorsorge, Impfung und Krankenkasse.', 'alle'),
    idea(
      'Traumagruppe für Frauen',
      'Feste Gruppe mit zwei Therapeutinnen.',
      'frauen_maedchen',
      'gefluechtete',
    ),
    idea(
      'Sprechstunde ohne Krankenschein',
      'Ärztliche Hilfe für Menschen ohne Versicherung.',
      'eu_zugewanderte',
    ),
  ],
  sprachmittlung: [
    idea('Sprachmittlung für Schulen und Kitas', 'Elterngespräche, Aufnahme, Förderpläne.', 'fachkraefte'),
    idea('Begleitung zu Arzt und Behörde', 'Anfrage zwei Tage vorher.', 'alle'),
    idea('Telefonische Sprachmittlung', 'Kurze Gespräche ohne Anfahrt.', 'fachkraefte'),
    idea('Schulung für Sprachmittler*innen', 'Grundkurs mit 40 Stunden und Zertifikat.', 'fachkraefte'),
  ],
  antidiskriminierung: [
    idea('Beratung bei Diskriminierung', 'Vertraulich, auf Wunsch anonym.', 'alle'),
    idea('Workshop Rassismuskritik', 'Für Kollegien, Teams und Vereine.', 'fachkraefte'),
    idea('Begleitung „Schule ohne Rassismus“', 'Projekttage und Vernetzung der Schulen.', 'jugendliche'),
  ],
  partizipation: [
    idea('Vereinssprechstunde', 'Gründung, Satzung, Förderanträge.', 'fachkraefte'),
    idea('Politik-Café {q}', 'Wer in der Stadt was entscheidet und wie man mitredet.', 'alle'),
    idea('Qualifizierung für Vorstände', 'Abendreihe für Migrantenorganisationen.', 'fachkraefte'),
  ],
  ehrenamt: [
    idea(
      'Patenschaften für Neuzugewanderte',
      'Tandems treffen sich einmal in der Woche.',
      'neuzugewanderte',
      'fachkraefte',
    ),
    idea('Ehrenamtstreff (KOMM-AN)', 'Austausch, Fortbildung, kleine Förderung.', 'fachkraefte'),
    idea('Fahrradwerkstatt {q}', 'Räder reparieren und mitnehmen.', 'gefluechtete', 'jugendliche'),
  ],
  interkulturelle_oeffnung: [
    idea('Fortbildung Interkulturelle Kompetenz', 'Zwei Tage, auch im eigenen Haus.', 'fachkraefte'),
    idea('Beratung für Einrichtungen', 'Wie sich ein Haus für alle öffnet.', 'fachkraefte'),
    idea('Fachtag Vielfalt', 'Einmal im Jahr, mit Werkstätten.', 'fachkraefte'),
  ],
  kultur_sport_freizeit: [
    idea(
      'Schwimmkurs für Mädchen',
      'Seepferdchen und Bronze, mit Trainerinnen.',
      'frauen_maedchen',
      'kinder',
    ),
    idea('Offenes Fußballtraining {q}', 'Ohne Mitgliedschaft, ab acht Jahren.', 'kinder', 'jugendliche'),
    idea('Fahrradkurs für Frauen', 'Radfahren lernen in geschützter Runde.', 'frauen_maedchen'),
    idea('Chor der Sprachen', 'Lieder aus aller Welt, Noten nicht nötig.', 'alle'),
    idea('Nähcafé {q}', 'Maschinen, Stoffe und Tee sind da.', 'frauen_maedchen'),
    idea('Tanz und Theater für Jugendliche', 'Am Ende steht eine Aufführung.', 'jugendliche'),
  ],
  familie_kinderschutz: [
    idea('Erziehungsberatung', 'Für Eltern, Kinder und Jugendliche; kostenlos.', 'eltern_familien'),
    idea('Elternkurs „Starke Eltern“', 'Zehn Abende, auch auf {s}.', 'eltern_familien'),
    idea('Kinderschutz-Sprechstunde für Fachkräfte', 'Anonyme Fallberatung.', 'fachkraefte'),
    idea('Frühe Hilfen {q}', 'Familienhebammen und Begleitung im ersten Jahr.', 'eltern_familien'),
  ],
  neuzuwanderung_soe: [
    idea(
      'Anlaufstelle für Familien aus Südosteuropa',
      'Kita, Schule, Krankenversicherung, Arbeit.',
      'eu_zugewanderte',
    ),
    idea(
      'Beratung auf Bulgarisch und Rumänisch',
      'Offene Sprechstunde mit Muttersprachler*innen.',
      'eu_zugewanderte',
    ),
    idea(
      'Bildungsbegleitung für Romafamilien',
      'Mediator*innen zwischen Familie und Schule.',
      'eu_zugewanderte',
      'kinder',
    ),
  ],
  alter_pflege: [
    idea('Seniorentreff {q}', 'Kaffee, Karten und Gedächtnistraining.', 'aeltere'),
    idea('Pflegeberatung auf {s}', 'Pflegegrad, Hilfen zu Hause, Entlastung.', 'aeltere', 'eltern_familien'),
    idea('Besuchsdienst', 'Ehrenamtliche besuchen ältere Menschen zu Hause.', 'aeltere'),
  ],
};
