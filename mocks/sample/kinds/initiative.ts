import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const initiative: KindBlueprint = {
  kind: 'initiative',
  share: 20,
  citywide: 0.12,
  hours: 'club',
  names: phrases(`
    Nachbarschaftsinitiative {w} {q} | kultur_sport_freizeit ehrenamt #allgemein #willkommen
    Runder Tisch {q} | partizipation #runde
    Willkommenskreis {q} | ehrenamt #willkommen
    Stadtteilprojekt {w} {q} | kultur_sport_freizeit partizipation #allgemein #garten
    Gemeinschaftsgarten {w} {q} | kultur_sport_freizeit #garten
    Repair-Café {w} {q} | kultur_sport_freizeit #werkstatt
    Lesepatinnen und -paten {q} | ehrenamt schule_seiteneinstieg #lesen
    Sprachcafé {w} {q} | sprache_deutsch ehrenamt #sprache
    Helferkreis {w} {q} | ehrenamt #willkommen
    Tauschladen {w} {q} | ehrenamt #werkstatt
    Seniorenhilfe {w} {q} | alter_pflege ehrenamt #alter
    Frauen für {q} | partizipation #frauen
    Netz der Patenschaften {w} | ehrenamt stadtweit #willkommen
    Bündnis {w} gegen Rassismus | antidiskriminierung partizipation stadtweit #runde
  `),
  words: phrases(`
    Bunte Bank
    Viertelklatsch
    Gute Nachbarn
    Hand in Hand
    Teekanne
    Klönschnack
    Hinterhof
    Kirschbaum
    Plauderecke
    Zebrastreifen
    Grüne Bude
    Trinkhalle
    Türklinke
    Erste Schritte
    Sonntagskaffee
    Lichterkette
    Werkzeugkiste
    Bollerwagen
  `),
  desks: list('Treffpunkt | Kontakt | Nachbarschaftstelefon'),
  roles: list('Sprecher*innenkreis | Koordination | Ehrenamtskoordination | Kontakt'),
  fields: ['ehrenamt', 'kultur_sport_freizeit', 'sprache_deutsch', 'partizipation'],
  targets: ['alle', 'gefluechtete', 'neuzugewanderte', 'eltern_familien'],
  openings: phrases(`
    Ehrenamtliche {aus} helfen im Alltag: Amt, Arzt, Möbel, Schule. | #willkommen
    Rund {viele} Freiwillige begleiten Geflüchtete {in}. | #willkommen
    Bürgerinnen, Vereine und Politik {aus} an einem Tisch. | #runde
    Beete, Bänke, Bienen: der Garten {in} gehört allen. | #garten
    Reparieren statt wegwerfen, mit Kaffee und Werkzeug {in}. | #werkstatt
    Freiwillige lesen mit Kindern in Grundschulen {in}. | #lesen
    Deutsch sprechen bei Tee und Keksen, jede Woche {in}. | #sprache
    Nachbarn {aus} helfen Älteren beim Einkauf, beim Arztbesuch, gegen die Stille. | #alter
    Frauen {aus} setzen sich für ihren Stadtteil ein. | #frauen
    Nachbarschaftsgruppe {in}, entstanden {neu} aus einem Straßenfest. | #allgemein #werkstatt #garten #frauen
    Zusammenschluss von Gruppen aus allen Stadtbezirken, entstanden {neu}. | stadtweit
    Stadtteilrunde {in}: Vereine, Kirchen, Moscheen, Schulen. | #runde
    Vorlesen, zuhören, dranbleiben: Freiwillige in den Schulen {in}. | #lesen
    Treffpunkt {in} für alle, die Deutsch üben wollen. | #sprache
    Nachbarschaftshilfe für Ältere {in}, ganz ohne Formulare. | #alter
    Initiative von Frauen vieler Herkünfte {in}. | #frauen
    Gemeinsames Gärtnern {in}, mit Kinderbeet und Lehmofen. | #garten
    Tauschen, leihen, reparieren {in}. | #werkstatt
    Verbindet Ehrenamtliche und Familien in ganz Duisburg. | stadtweit #willkommen
    Zusammenschluss von Vereinen, Gewerkschaften und Schulen. | stadtweit #runde
  `),
  details: phrases(`
    Neue Freiwillige sind jederzeit willkommen. | ehrenamt
    Gefördert aus KOMM-AN NRW. | ehrenamt
    Patenschaften dauern mindestens ein halbes Jahr. | ehrenamt #willkommen
    Feste, Flohmärkte und ein gemeinsamer Frühjahrsputz. | kultur_sport_freizeit
    Ohne Anmeldung, ohne Tafel, ohne Prüfung. | sprache_deutsch
    Trifft sich einmal im Monat mit Bezirksvertretung und Polizei. | partizipation
    Schreibt Stellungnahmen und lädt zu Stadtteilspaziergängen ein. | partizipation
    Sprechstunde zu Rente, Pflege und Post. | alter_pflege
    Mahnwachen, Lesungen und Hilfe nach Vorfällen. | antidiskriminierung
    Am besten erreichbar per Nachricht.
  `),
  offers: offers(`
    Sprachcafé {q} | Deutsch sprechen ohne Anmeldung und ohne Tafel. | afternoon | neuzugewanderte gefluechtete | sprache_deutsch
    Begegnungsabend | Kochen, essen, reden. | monthly | alle | kultur_sport_freizeit
    Patenschaften für Familien | Eine Stunde in der Woche, ein halbes Jahr lang. | ongoing | gefluechtete eltern_familien | ehrenamt #willkommen
    Möbel- und Kleiderkammer | Abgabe und Ausgabe, Selbstabholung. | afternoon | gefluechtete alle | ehrenamt #willkommen
    Begleitung zum Amt | Freiwillige gehen mit, auf {ss}. | appointment | neuzugewanderte gefluechtete | ehrenamt #willkommen
    Lesestunde in der Grundschule | Eins zu eins, eine Schulstunde in der Woche. | morning | kinder | ehrenamt schule_seiteneinstieg #lesen
    Gartennachmittag | Gießen, ernten, Tee trinken; Geräte sind da. | weekend | alle eltern_familien | kultur_sport_freizeit #garten
    Reparaturnachmittag | Vom Toaster bis zum Kinderrad. | monthly | alle | kultur_sport_freizeit #werkstatt
    Fahrradwerkstatt {q} | Räder reparieren und mitnehmen. | afternoon | gefluechtete jugendliche | ehrenamt kultur_sport_freizeit #werkstatt
    Nähcafé {q} | Maschinen, Stoffe und Tee sind da. | afternoon | frauen_maedchen | kultur_sport_freizeit #frauen #werkstatt
    Einkaufshilfe und Besuche | Für Menschen über 70, kostenlos. | appointment | aeltere | alter_pflege ehrenamt #alter
    Stadtteilkonferenz {q} | Öffentlich; Themen bitte vorher melden. | monthly | alle fachkraefte | partizipation #runde
    Stadtteilspaziergang | Wo brennt die Laterne nicht, wo fehlt die Bank? | monthly | alle | partizipation #runde #frauen
    Plauderspaziergang | Deutsch üben im Gehen, bei jedem Wetter. | weekend | neuzugewanderte | sprache_deutsch #sprache
    Vorlesen in der Kita | Auf Deutsch und {s}. | morning | kinder | ehrenamt #lesen
    Digitale Sprechstunde für Ältere | Handy, Online-Termine, Bahn-App. | afternoon | aeltere | alter_pflege ehrenamt #alter
    Tauschregal und Leihladen | Bohrmaschine, Zelt, Raclette. | always | alle | ehrenamt #werkstatt
    Frauenrunde {q} | Was wir im Stadtteil ändern wollen. | evening | frauen_maedchen | partizipation #frauen
  `),
};
