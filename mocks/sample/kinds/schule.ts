import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const schule: KindBlueprint = {
  kind: 'schule',
  share: 24,
  citywide: 0,
  hours: 'school',
  names: phrases(`
    Grundschule {w} | schule_seiteneinstieg #grund
    Städtische Gemeinschaftsgrundschule {w} | schule_seiteneinstieg #grund
    Grundschule {w}, Teilstandort {q} | schule_seiteneinstieg #grund
    Gesamtschule {w} | schule_seiteneinstieg #weiter
    Sekundarschule {w} | schule_seiteneinstieg #weiter
    Realschule {w} | schule_seiteneinstieg #weiter
    Gymnasium {w} | schule_seiteneinstieg #weiter
    Berufskolleg {w} | schule_seiteneinstieg #beruf
    Förderschule {w} | schule_seiteneinstieg #grund
    Verbundschule {w} {q} | schule_seiteneinstieg #grund
    Hauptschule {w} | schule_seiteneinstieg #weiter
    Weiterbildungskolleg {w} | schule_seiteneinstieg #beruf
  `),
  words: phrases(`
    am Kanalufer
    am Förderturm
    Lindenkamp
    an der alten Schleuse
    Maria Kesten
    am Hafenkopf
    Platanenhof
    am Alten Stellwerk
    Steigerweg
    am Treidelpfad
    Heinrich Brauer
    Martha Lenz
    auf dem Sandberg
    an der Kokerei
    Grubenlampe
    am Rosenhügel
    Johannes Kamp
    Zechenbahn
    am Deich
    Kornspeicher
    Elisabeth Terhorst
    Siedlerstraße
    am Bergmannsplatz
    Emscheraue
    an der Gießerei
    Rheinwiese
    am Pfarrkamp
    Wilhelmine Oster
    Fährstiege
    am Feldblumenweg
  `),
  desks: list('Sekretariat | Schulbüro'),
  roles: list(
    'Schulleitung | Schulsozialarbeit | Koordination Seiteneinstieg | Stellvertretende Schulleitung | Leitung Offener Ganztag | Studien- und Berufswahlkoordination',
  ),
  fields: [
    'schule_seiteneinstieg',
    'mehrsprachigkeit',
    'uebergang_beruf',
    'fruehe_bildung',
    'sprache_deutsch',
    'antidiskriminierung',
  ],
  targets: ['kinder', 'jugendliche', 'eltern_familien', 'neuzugewanderte'],
  openings: phrases(`
    Grundschule {in} mit offenem Ganztag, an der {viele} Sprachen gesprochen werden. | schule_seiteneinstieg #grund
    {N}zügige Grundschule {in}; jede Klasse nimmt Kinder im Seiteneinstieg auf. | #grund
    Familiengrundschulzentrum {in} mit Elterncafé an jedem Dienstag. | #grund
    Kleine Schule {in} mit jahrgangsübergreifendem Unterricht und Sprachförderung. | #grund
    Weiterführende Schule {in} mit zwei internationalen Klassen. | schule_seiteneinstieg #weiter
    Schule {in}, die jedes Jahr etwa {viele} neu zugewanderte Jugendliche aufnimmt. | #weiter
    „Schule ohne Rassismus“ {in}, mit Partnerschulen in Izmir und Sofia. | #weiter
    Gebundener Ganztag {in}; Förderband Deutsch in den Jahrgängen 5 bis 8. | #weiter
    Berufskolleg {in} mit internationalen Förderklassen. | schule_seiteneinstieg #beruf
    Berufliche Bildung {in}: Metall, Lager, Gesundheit, Soziales. | #beruf
    Abschlüsse nachholen {in}, am Vormittag oder am Abend. | #beruf
    Grundschule {in} mit vielen Familien, die erst kurz in Deutschland leben. | #grund
    Offene Ganztagsschule {in}; Schulhund, Garten, Bläserklasse. | #grund
    Weiterführende Schule {in}, alle Abschlüsse unter einem Dach. | #weiter
    Jugendliche aus {viele} Ländern lernen hier bis zur mittleren Reife. | #weiter
    Ausbildungsvorbereitung und Fachabitur {in}. | #beruf
  `),
  details: phrases(`
    Neu zugewanderte Kinder lernen von Anfang an in der Regelklasse mit. | schule_seiteneinstieg #grund
    Eine Koordinatorin begleitet den Seiteneinstieg vom ersten Gespräch an. | schule_seiteneinstieg
    Übergänge bespricht die Schule mit Familien auf Wunsch mit Sprachmittlung. | schule_seiteneinstieg
    Herkunftssprachlicher Unterricht in {ss}. | mehrsprachigkeit
    Zeugnisse und Elternbriefe gibt es in vier Sprachen. | mehrsprachigkeit
    Rucksack Schule läuft in den Jahrgängen 1 bis 3. | fruehe_bildung #grund
    Enge Zusammenarbeit mit den Kitas des Ortsteils beim Schulanfang. | fruehe_bildung #grund
    Betriebspraktika, Berufswahlpass und feste Sprechzeiten der Berufsberatung. | uebergang_beruf #weiter #beruf
    Internationale Förderklassen führen zum Ersten Schulabschluss. | uebergang_beruf #beruf
    Deutsch als Zweitsprache in kleinen Gruppen, täglich zwei Stunden. | sprache_deutsch
    DSD-Prüfungen (Deutsches Sprachdiplom) jedes Frühjahr. | sprache_deutsch #weiter #beruf
    Projekttage gegen Rassismus mit Vereinen aus dem Stadtteil. | antidiskriminierung
    Die Schulsozialarbeit spricht {ss}.
  `),
  offers: offers(`
    Elterncafé {q} | Kaffee, Fragen und ein Thema; Geschwister sind willkommen. | morning | eltern_familien | fruehe_bildung schule_seiteneinstieg #grund
    Rucksack Schule | Eltern begleiten den Unterrichtsstoff in der Familiensprache. | morning | eltern_familien kinder | fruehe_bildung #grund
    Aufnahmegespräch für Neueingereiste | Mit Sprachmittlung; Zeugnisse bitte mitbringen. | appointment | neuzugewanderte eltern_familien | schule_seiteneinstieg
    Lernzeit für den Seiteneinstieg | Zusätzliche Förderung am Nachmittag. | afternoon | neuzugewanderte kinder | schule_seiteneinstieg #grund
    Lernbegleitung durch Studierende | Zweimal in der Woche in kleinen Gruppen. | afternoon | jugendliche neuzugewanderte | schule_seiteneinstieg #weiter
    Herkunftssprachlicher Unterricht {s} | Für Kinder und Jugendliche aller Schulen des Bezirks. | afternoon | kinder jugendliche | mehrsprachigkeit
    Mehrsprachige Schulbücherei | Ausleihe in der großen Pause; Bücher auf {ss}. | always | kinder | mehrsprachigkeit
    Mama lernt Deutsch | Deutschkurs in der Schule der Kinder, mit Betreuung. | morning | frauen_maedchen eltern_familien | sprache_deutsch #grund
    Ferienintensivtraining Deutsch (FIT) | Zwei Wochen Sprache, Sport und Ausflüge. | holidays | kinder jugendliche neuzugewanderte | sprache_deutsch
    Vorbereitung auf das Deutsche Sprachdiplom | Training für die Prüfung im März. | afternoon | jugendliche | sprache_deutsch #weiter #beruf
    Berufswahl-Sprechstunde | Mit der Berufsberatung, auch für Eltern. | afternoon | jugendliche eltern_familien | uebergang_beruf #weiter #beruf
    Internationale Förderklasse | Deutsch, Mathematik und Werkstatt; Aufnahme im laufenden Jahr. | ongoing | jugendliche gefluechtete | uebergang_beruf #beruf
    Praktikumsbörse {q} | Betriebe des Stadtteils stellen sich vor. | im November | jugendliche | uebergang_beruf #weiter #beruf
    AG „Schule ohne Rassismus“ | Jugendliche planen Projekttage und Ausstellungen. | afternoon | jugendliche | antidiskriminierung #weiter
    Sprechstunde der Schulsozialarbeit | Bildungspaket, Konflikte, Beratung; auf {ss}. | morning | eltern_familien jugendliche | schule_seiteneinstieg
    Kinderparlament {q} | Aus jeder Klasse zwei Stimmen. | monthly | kinder | antidiskriminierung #grund
    Streitschlichtung | Jugendliche vermitteln in der Pause. | always | jugendliche | antidiskriminierung #weiter #beruf
    Leseclub in zwei Sprachen | Auf Deutsch und {s}. | afternoon | kinder | mehrsprachigkeit #grund
  `),
};
