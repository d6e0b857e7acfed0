import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const sport: KindBlueprint = {
  kind: 'sport',
  share: 20,
  citywide: 0.1,
  hours: 'club',
  names: phrases(`
    TuS {w} {q} e. V. | kultur_sport_freizeit #turnen #fussball
    SV {w} {q} e. V. | kultur_sport_freizeit #fussball
    FC {w} {q} e. V. | kultur_sport_freizeit #fussball
    Turnverein {q} {alt} e. V. | kultur_sport_freizeit #turnen
    Schwimmgemeinschaft {w} {d} e. V. | kultur_sport_freizeit #schwimmen
    Wasserfreunde {w} {q} e. V. | kultur_sport_freizeit #schwimmen
    Boxring {w} {q} e. V. | kultur_sport_freizeit #boxen
    Judo-Club {w} {q} e. V. | kultur_sport_freizeit #boxen
    Kanu- und Ruderclub {w} e. V. | kultur_sport_freizeit #wasser
    Tanzsportclub {w} {q} e. V. | kultur_sport_freizeit #tanz
    Basketballclub {w} {q} e. V. | kultur_sport_freizeit #ball
    Behindertensportgemeinschaft {w} {d} e. V. | kultur_sport_freizeit #inklusiv @gsg
    Stadtteilsport {q} e. V. | kultur_sport_freizeit #turnen #fussball
    Ringerverein {w} {q} e. V. | kultur_sport_freizeit #boxen
    Integrationsstützpunkt „{w}“ im Sport | kultur_sport_freizeit stadtweit #turnen #fussball #schwimmen
    Netzwerk Mädchen im Sport „{w}“ | kultur_sport_freizeit stadtweit #turnen #fussball #schwimmen
  `),
  words: phrases(`
    Eintracht
    Grün-Weiß
    Schwarz-Gelb
    Blau-Weiß
    Rot-Blau
    Vorwärts
    Union
    Wacht am Kanal
    Glückauf
    Anker
    Hafenbrise
    Emscher
    Rheinwelle
    Hochofen
    Stahlkraft
    Sturmvogel
    Concordia
  `),
  desks: list('Geschäftsstelle | Vereinsheim | Mitgliederbüro'),
  roles: list(
    'Vorsitz | Jugendleitung | Übungsleitung | Geschäftsführung | Integrationslotse des Vereins | Abteilungsleitung',
  ),
  fields: ['ehrenamt', 'gesundheit'],
  targets: ['kinder', 'jugendliche', 'frauen_maedchen', 'alle', 'behinderung', 'gefluechtete'],
  openings: phrases(`
    Sportverein {aus} mit {viele} Kinder- und Jugendmannschaften. | #fussball #ball
    Fußball {in}, vom Bambini-Training bis zu den Alten Herren. | #fussball
    Schwimmkurse und Wassergewöhnung in der Halle {in}. | #schwimmen
    Turnen, Tanzen und Gymnastik für jedes Alter {in}. | #turnen
    Kampfsport {in}, bei dem Respekt mehr zählt als der Sieg. | #boxen
    Paddeln und Rudern auf Rhein, Ruhr und Kanal. | #wasser
    Tanzverein {in}: Hip-Hop, Breakdance, Folklore. | #tanz
    Basketball und Volleyball in drei Hallen rund um {q}. | #ball
    Sport für Menschen mit und ohne Behinderung im Bezirk {d}. | #inklusiv
    Anerkannter Stützpunktverein im Programm „Integration durch Sport“. | #fussball #turnen #boxen
    Traditionsverein {aus}, mit offenem Vereinsheim und {mitglieder} Mitgliedern.
    Berät Sportvereine in ganz Duisburg und fördert Kurse in den Stadtteilen. | stadtweit
    Schwimmverein {aus}; Kurse das ganze Jahr, Wartelisten leider auch. | #schwimmen
    Bewegung für die ganze Familie, seit über hundert Jahren {in}. | #turnen
    Kinder- und Jugendfußball {in}, Mädchen spielen in eigenen Mannschaften. | #fussball
    Boxen, Ringen und Judo in einer umgebauten Werkhalle {in}. | #boxen
    Bootshaus am Wasser, Kinder und Jugendliche paddeln kostenlos. | #wasser
    Training {in} für Kinder, Jugendliche und Ältere, die gern tanzen. | #tanz
    Rollstuhlsport, Blindenfußball und gemischte Gruppen im Bezirk {d}. | #inklusiv
    Bringt Mädchen und Frauen aus der ganzen Stadt in Bewegung. | stadtweit
  `),
  details: phrases(`
    Geflüchtete trainieren im ersten Jahr beitragsfrei mit. | kultur_sport_freizeit
    Mädchen haben eigene Trainingszeiten mit Trainerinnen. | kultur_sport_freizeit
    Beiträge übernimmt oft das Bildungspaket; beim Antrag helfen wir. | kultur_sport_freizeit
    Schnuppertraining jederzeit, Leihkleidung ist da. | kultur_sport_freizeit
    Bildet Jugendliche zu Übungsleiterinnen und Übungsleitern aus. | ehrenamt
    {viele} Ehrenamtliche halten den Betrieb am Laufen. | ehrenamt
    Reha- und Herzsport auf Rezept. | gesundheit
    Gesund bewegen: Kurse für Frauen und Ältere am Vormittag. | gesundheit
    Ansprechbar auch auf {ss}.
    Fährt im Sommer mit {viele} Kindern ins Zeltlager.
  `),
  offers: offers(`
    Schwimmkurs für Mädchen | Seepferdchen bis Bronze, mit Trainerinnen. | weekend | frauen_maedchen kinder | kultur_sport_freizeit #schwimmen
    Schwimmkurs für Mädchen und Frauen | Geschlossene Badezeit, Burkini erlaubt. | evening | frauen_maedchen | kultur_sport_freizeit #schwimmen
    Anfängerschwimmen für Kinder | Zehn Stunden bis zum Seepferdchen; Wartezeit etwa drei Monate. | afternoon | kinder | kultur_sport_freizeit #schwimmen
    Aquagymnastik | Gelenkschonend, warmes Wasser. | morning | aeltere | gesundheit #schwimmen
    Offenes Fußballtraining {q} | Ohne Mitgliedschaft, ab acht Jahren. | afternoon | kinder jugendliche | kultur_sport_freizeit #fussball
    Mädchenfußball | Drei Altersgruppen, Trainerinnen mit Lizenz. | afternoon | frauen_maedchen | kultur_sport_freizeit #fussball
    Nachtsport | Halle offen, Musik läuft, ohne Anmeldung. | freitags 21–24 Uhr | jugendliche | kultur_sport_freizeit #fussball #ball
    Turnier „Kick für Toleranz“ | Mannschaften aus Schulen und Unterkünften. | im Juni | jugendliche gefluechtete | kultur_sport_freizeit #fussball
    Boxen statt Prügeln | Training mit festen Regeln, ab zwölf Jahren. | afternoon | jugendliche | kultur_sport_freizeit #boxen
    Selbstbehauptung für Frauen | Sechs Abende, keine Vorkenntnisse. | evening | frauen_maedchen | kultur_sport_freizeit #boxen
    Eltern-Kind-Turnen | Klettern, balancieren, rollen; ab zwei Jahren. | morning | kinder eltern_familien | kultur_sport_freizeit #turnen
    Frauengymnastik mit Kinderbetreuung | In der Halle sind nur Frauen. | morning | frauen_maedchen | gesundheit kultur_sport_freizeit #turnen
    Sturzprophylaxe für Ältere | Kraft und Gleichgewicht, anerkannt von den Kassen. | morning | aeltere | gesundheit #turnen
    Schnupperpaddeln | Boote und Westen sind da; sicher schwimmen ist Pflicht. | weekend | jugendliche kinder | kultur_sport_freizeit #wasser
    Breakdance für Anfänger*innen | Ab zehn Jahren, Auftritt beim Stadtteilfest. | afternoon | jugendliche kinder | kultur_sport_freizeit #tanz
    Rollstuhlbasketball | Sportrollstühle werden gestellt. | evening | behinderung | kultur_sport_freizeit #inklusiv
    Inklusiver Lauftreff | Gemeinsam am Kanal, jedes Tempo. | weekend | behinderung alle | kultur_sport_freizeit gesundheit #inklusiv
    Streetball am Platz | Im Sommer draußen, im Winter in der Halle. | afternoon | jugendliche | kultur_sport_freizeit #ball
    Fahrradkurs für Frauen | Acht Treffen, Räder und Helme sind da. | weekend | frauen_maedchen | kultur_sport_freizeit #turnen
    Qualifizierung zur Übungsleitung | Kompaktkurs in den Ferien, auch für Frauen mit wenig Deutsch. | holidays | frauen_maedchen jugendliche | ehrenamt
    Sporthelfer*innen-Ausbildung | Für Jugendliche ab 13, mit Zertifikat. | weekend | jugendliche | ehrenamt
    Kanu-Wandern für Familien | Ruhige Strecke, Einweisung vorab. | holidays | eltern_familien kinder | kultur_sport_freizeit #wasser
    Volkstänze aus aller Welt | Mitmachen ohne Vorkenntnisse. | evening | alle frauen_maedchen | kultur_sport_freizeit #tanz
    Rückenfit | Kurs mit Zuschuss der Krankenkasse. | evening | alle aeltere | gesundheit
    Schnuppertraining für Neue | Sportzeug leihen wir aus. | afternoon | kinder jugendliche gefluechtete | kultur_sport_freizeit
  `),
};
