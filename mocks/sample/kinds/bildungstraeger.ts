import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const bildungstraeger: KindBlueprint = {
  kind: 'bildungstraeger',
  share: 16,
  citywide: 0.55,
  hours: 'office',
  initials: true,
  umbrellas: {
    chance: 0.15,
    of: [
      ['awo', 1],
      ['paritaetischer', 1],
      ['diakonie', 1],
    ],
  },
  names: phrases(`
    Sprachschule {w} {q} | sprache_deutsch #kurs
    Bildungswerk {w} e. V. | erwachsenenbildung stadtweit
    Lernhaus {w} {q} | sprache_deutsch #kurs
    {u}Bildungszentrum {w} {q}{v} | sprache_deutsch erwachsenenbildung #kurs
    Akademie {w} gGmbH | erwachsenenbildung stadtweit
    Qualifizierungswerk {w} {d} | arbeit erwachsenenbildung #werk
    Institut „{w}“ – Deutsch als Fremdsprache | sprache_deutsch stadtweit #kurs
    Alphabetisierungsnetz {w} e. V. | sprache_deutsch erwachsenenbildung stadtweit #kurs
    Anerkennungsstelle {w} | erwachsenenbildung arbeit stadtweit #anerkennung
    Internationale Volksakademie {w} | erwachsenenbildung stadtweit
    Frauenbildungswerk {w} {d} | erwachsenenbildung sprache_deutsch #frauen #kurs
  `),
  words: phrases(`
    Perspektive
    Dialog
    Horizont
    Lingua
    Neustart
    Aufwind
    Werkbank
    Alphabet
    Zweite Chance
    Kursbuch
    Wortschatz
    Leuchtturm
    Meridian
    Schritt für Schritt
    Hafenblick
  `),
  desks: list('Kursanmeldung | Kundenzentrum | Beratung und Einstufung'),
  roles: list(
    'Kursleitung | Pädagogische Leitung | Geschäftsführung | Sozialpädagogische Begleitung | Verwaltung',
  ),
  fields: ['sprache_deutsch', 'erwachsenenbildung', 'arbeit', 'uebergang_beruf'],
  targets: ['neuzugewanderte', 'gefluechtete', 'frauen_maedchen', 'alle', 'eu_zugewanderte'],
  openings: phrases(`
    Vom BAMF zugelassener Träger von Integrationskursen {in}. | #kurs
    Deutschkurse {in}, von der Alphabetisierung bis B2. | #kurs
    Deutsch lernen am Vormittag, Nachmittag oder Abend. | #kurs
    Weiterbildung und Umschulung für Menschen {aus} und Umgebung. | #werk
    Kurse für Frauen {in}, Lehrkräfte sind Frauen. | #frauen
    Werkstätten, Bewerbungstraining und Deutsch für den Beruf. | #werk
    Erwachsenenbildung für die ganze Stadt; Sitz {in}. | stadtweit erwachsenenbildung
    Berät zu ausländischen Abschlüssen und zum nächsten Schritt im Beruf. | #anerkennung
    Bildungsarbeit seit {jahr}, von der Grundbildung bis zum Abschluss. | stadtweit erwachsenenbildung
    Sprachkurse und Prüfungen für Lernende aus ganz Duisburg. | stadtweit sprache_deutsch
    Zeugnisse, Anerkennung, Nachqualifizierung: Beratung aus einer Hand. | #anerkennung
    Lernort {in}; Kurse beginnen jeden Monat. | #kurs #werk
  `),
  details: phrases(`
    Einstufung jeden Montag; Kinderbetreuung in zwei Kursen. | sprache_deutsch
    Telc-Prüfungszentrum für A2 bis C1. | sprache_deutsch
    Berufssprachkurse (DeuFöV) für Pflege, Lager und Handwerk. | sprache_deutsch arbeit
    Schulabschlüsse im zweiten Bildungsweg, auch in Teilzeit. | erwachsenenbildung
    Lernberatung auf {ss}. | erwachsenenbildung sprache_deutsch
    Zertifiziert nach AZAV; Bildungsgutscheine werden angenommen. | arbeit
    Praktika bei Betrieben aus Hafen und Logistik. | #werk
    Einstiegsqualifizierung und Nachhilfe für Auszubildende. | uebergang_beruf
    Computerraum und Lernwerkstatt sind auch ohne Kurs offen. | erwachsenenbildung
  `),
  offers: offers(`
    Integrationskurs mit Kinderbetreuung | Allgemeiner Kurs bis B1. | montags bis freitags 9–12.15 Uhr | neuzugewanderte frauen_maedchen | sprache_deutsch #kurs
    Alphabetisierungskurs | Lesen und Schreiben von Anfang an, höchstens zwölf Personen. | montags bis donnerstags 9–11.30 Uhr | neuzugewanderte | sprache_deutsch #kurs
    Abendkurs Deutsch B1 | Für Berufstätige. | dienstags und donnerstags 18–20.30 Uhr | eu_zugewanderte neuzugewanderte | sprache_deutsch #kurs
    Frauenintegrationskurs | Nur für Frauen, Lehrerin, Kinderbetreuung im Haus. | montags bis donnerstags 9–12.15 Uhr | frauen_maedchen | sprache_deutsch #kurs #frauen
    Deutsch für die Pflege (B2) | Berufssprachkurs mit Praktikum. | ongoing | neuzugewanderte | sprache_deutsch arbeit #kurs #werk
    Einbürgerungstest und Prüfung A1 bis C1 | Anmeldung vier Wochen vorher. | monthly | alle | sprache_deutsch #kurs
    Lernwerkstatt | In Ruhe üben, eine Lehrkraft hilft. | afternoon | alle | erwachsenenbildung sprache_deutsch
    Ersten Schulabschluss nachholen | Zwei Semester, Start im Februar und im August. | montags bis donnerstags 18–21 Uhr | jugendliche alle | erwachsenenbildung #kurs #werk
    Anerkennungsberatung | Ausländische Zeugnisse bewerten und anerkennen lassen. | appointment | neuzugewanderte | erwachsenenbildung
    Grundbildung Rechnen und Schreiben | Kostenlos, ohne Druck. | morning | alle | erwachsenenbildung
    Digital im Alltag | Anträge online stellen, Schritt für Schritt. | afternoon | aeltere alle | erwachsenenbildung
    Gabelstaplerschein mit Deutsch | Zwölf Wochen, mit Bildungsgutschein. | ongoing | gefluechtete eu_zugewanderte | arbeit #werk
    Bewerbungscoaching | Einzeltermine, auf Wunsch auf {s}. | appointment | neuzugewanderte | arbeit
    Einstiegsqualifizierung | Mit Stützunterricht in die Ausbildung. | ongoing | jugendliche | uebergang_beruf
  `),
};
