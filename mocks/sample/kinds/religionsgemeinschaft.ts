import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const religionsgemeinschaft: KindBlueprint = {
  kind: 'religionsgemeinschaft',
  share: 12,
  citywide: 0.05,
  hours: 'club',
  names: phrases(`
    Evangelische Kirchengemeinde {w} {q} | #kirche
    Katholische Pfarrei {w} {q} | #kirche
    {w} {q}, Gemeindezentrum | #kirche
    Moscheegemeinde {w} {q} e. V. | #moschee
    Begegnungsstätte der Moschee {w} {q} | #moschee
    Freie Gemeinde {w} {q} | #kirche
    Orthodoxe Gemeinde {w} {d} | #orthodox
    Hindutempel {w} {q} e. V. | #tempel
    Buddhistisches Zentrum {w} {q} | #tempel
    Arbeitskreis Religionen {w} | partizipation stadtweit #dialog
  `),
  words: phrases(`
    Sankt Barbara | #kirche
    Lukas | #kirche
    Sankt Ludger | #kirche
    Erlöser | #kirche
    Zum Guten Hirten | #kirche
    Nûr | #moschee @tr
    Yunus | #moschee @tr
    Selimiye | #moschee @tr
    Al-Amal | #moschee @ar
    Bilal | #moschee @ar @sq
    Heiliger Georg | #orthodox @el @sr
    Heiliger Sava | #orthodox @sr
    Mariä Schutz | #orthodox @ro @ru
    Sri Murugan | #tempel @ta
    Lotus | #tempel @vi @th
    Unter einem Himmel | #dialog @tr
    Offene Türen | #dialog
  `),
  desks: list('Gemeindebüro | Vorstand | Küsterei'),
  roles: list('Gemeindeleitung | Dialogbeauftragung | Jugendarbeit | Sozialarbeit | Vorstand'),
  fields: ['kultur_sport_freizeit', 'ehrenamt', 'partizipation', 'alter_pflege'],
  targets: ['alle', 'aeltere', 'eltern_familien', 'jugendliche'],
  openings: phrases(`
    Gemeinde {in} mit offenem Kirchcafé und Kleiderkammer. | #kirche
    Seelsorge, Jugendarbeit und Nachbarschaftshilfe {in}. | #kirche
    Moschee {in} mit Begegnungsraum, Teestube und Bibliothek. | #moschee
    Gebet, Bildung und Jugendarbeit; Führungen nach Anmeldung. | #moschee
    Orthodoxe Gemeinde mit Sonntagsschule und Chor. | #orthodox
    Gottesdienst, Kultur und Küche {in}; Gäste sind willkommen. | #orthodox #tempel
    Tempel {in} mit Festen, Essen und offenen Führungen. | #tempel
    Christliche, muslimische, jüdische und alevitische Gemeinden im Gespräch. | #dialog
    Gemeindehaus {in}, das vielen Gruppen Raum gibt. | #kirche
    Treffpunkt {in} für Familien, Jugendliche und Ältere. | #moschee #kirche
    Christliche Gemeinde, in der {ss} gesprochen wird. | #orthodox
    Lädt zu Tempelfest, Meditation und gemeinsamem Essen ein. | #tempel
    Gemeinden aus ganz Duisburg planen gemeinsame Feste und Gespräche. | #dialog
  `),
  details: phrases(`
    Der Gemeindesaal kann von Gruppen genutzt werden. | kultur_sport_freizeit
    Führungen für Schulklassen, auf Deutsch und {s}. | kultur_sport_freizeit partizipation
    Ehrenamtliche besuchen Alte und Kranke. | ehrenamt
    Hausaufgabenhilfe und Jugendgruppe am Freitag. | ehrenamt
    Lädt mit den Nachbargemeinden zum Friedensfest ein. | partizipation
    Muslimische Seelsorge im Krankenhaus. | ehrenamt #moschee
    Kaffeetafel für Ältere an jedem zweiten Donnerstag. | alter_pflege
  `),
  offers: offers(`
    Kirchcafé | Kaffee, Kuchen, Rat; ohne Anmeldung. | afternoon | alle aeltere | ehrenamt #kirche
    Kleiderkammer | Abgabe und Ausgabe. | morning | alle gefluechtete | ehrenamt #kirche
    Tag der offenen Moschee | Führungen, Essen, Gespräch. | am 3. Oktober, 11–17 Uhr | alle | kultur_sport_freizeit partizipation #moschee
    Moscheeführung für Gruppen | Eine Stunde, mit Zeit für Fragen. | appointment | jugendliche fachkraefte | kultur_sport_freizeit partizipation #moschee
    Iftar in der Nachbarschaft | Gemeinsames Fastenbrechen, Gäste bitte anmelden. | im Ramadan, samstags zum Sonnenuntergang | alle | kultur_sport_freizeit #moschee
    Nachhilfe am Wochenende | Mathe, Deutsch, Englisch. | weekend | kinder jugendliche | ehrenamt
    Seniorentreff {q} | Tee, Spiele, Gedächtnistraining. | afternoon | aeltere | ehrenamt
    Sonntagsschule auf {s} | Sprache und Tradition für Kinder. | weekend | kinder | kultur_sport_freizeit #orthodox #tempel
    Offene Küche | Essen für alle, Spende willkommen. | sonntags ab 13 Uhr | alle | ehrenamt #tempel #kirche
    Dialog der Religionen | Themenabende, reihum in den Gemeinden. | monthly | alle | partizipation #dialog #kirche #moschee
    Gemeindefest der Kulturen | Musik, Küche, Kinderprogramm. | im Juni | alle | kultur_sport_freizeit
    Besuchsdienst | Ehrenamtliche kommen zu Alten und Kranken. | appointment | aeltere | alter_pflege ehrenamt
    Gesprächsabend Nachbarschaft | Mit Gästen aus Rat und Verwaltung. | monthly | alle | partizipation
  `),
};
