import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const jugendhilfe: KindBlueprint = {
  kind: 'jugendhilfe',
  share: 20,
  citywide: 0.12,
  hours: 'youth',
  umbrellas: {
    chance: 0.35,
    of: [
      ['awo', 3],
      ['paritaetischer', 3],
      ['diakonie', 2],
      ['caritas', 2],
    ],
  },
  names: phrases(`
    {u}Jugendzentrum {w}{v} | #offen
    Jugendtreff {w} {q} | #offen
    {u}Haus der Jugend {w}{v} | #offen
    Mobile Jugendarbeit {q} | #strasse
    Abenteuerspielplatz {w} | kultur_sport_freizeit #spielplatz
    Mädchentreff {w} {q} | #maedchen
    Jugendwerkstatt {w} {q} | uebergang_beruf #werkstatt
    {u}Jugendhilfe {w} gGmbH{v} | familie_kinderschutz #hilfe
    Wohngruppe {w} für junge Geflüchtete | familie_kinderschutz #wohngruppe
    Kinder- und Familienhilfe {w} {d} | familie_kinderschutz #hilfe
    Jugendberatung {w} | familie_kinderschutz uebergang_beruf stadtweit #hilfe
    Fachstelle Jugend und Vielfalt {w} | antidiskriminierung stadtweit #queer
  `),
  words: phrases(`
    Lokschuppen
    Kiosk 47
    Startrampe
    Kompass
    Freiraum
    Ankerplatz
    Alte Feuerwache
    Zeche 3
    Turbine
    Wellenbrecher
    Stellwerk
    Schacht 9
    Oase
    Flachbau
    Container
    Kranbahn
    Lichthof
    Sprungbrett
  `),
  desks: list('Büro | Team | Bereitschaft'),
  roles: list('Leitung | Offene Arbeit | Streetwork | Mädchenarbeit | Jugendberatung | Bezugsbetreuung'),
  fields: [
    'familie_kinderschutz',
    'uebergang_beruf',
    'kultur_sport_freizeit',
    'schule_seiteneinstieg',
    'antidiskriminierung',
  ],
  targets: ['jugendliche', 'kinder', 'eltern_familien', 'gefluechtete'],
  openings: phrases(`
    Offene Tür {in} für Jugendliche ab zehn, fünf Tage in der Woche. | #offen
    Kicker, Küche, Tonstudio: das Jugendhaus {in}. | #offen
    Platz zum Bauen, Toben und Kochen für Kinder {aus}. | #spielplatz
    Hütten, Feuerstelle, Hühner: betreuter Spielplatz {in}. | #spielplatz
    Streetwork {in}; das Team ist nachmittags und abends unterwegs. | #strasse
    Raum nur für Mädchen und junge Frauen {in}. | #maedchen
    Werkstätten für Jugendliche, die nach der Schule noch nicht wissen wohin. | #werkstatt
    Erziehungshilfen und Familienbegleitung im Bezirk {d}. | #hilfe
    Betreut junge Menschen, die ohne Eltern nach Deutschland gekommen sind. | #wohngruppe
    Zuhause auf Zeit {in} für Jugendliche zwischen 14 und 21 Jahren. | #wohngruppe
    Beratung für junge Leute in Krisen, vertraulich und kostenlos. | #hilfe stadtweit
    Jugendliche aus allen Stadtbezirken finden hier Rat, auch ohne ihre Eltern. | #hilfe stadtweit
    Berät Jugendliche und Fachkräfte zu Vielfalt, Identität und Coming-out. | #queer
    Das Team sucht Jugendliche dort auf, wo sie sind: auf Plätzen, an Haltestellen, im Park. | #strasse
    Mobiler Treff {in} mit Bus, Musik und offenem Ohr. | #strasse
    Mädchen ab acht Jahren finden {in} Raum, Ruhe und Verbündete. | #maedchen
    Von Mädchen mitgeplant: Treffpunkt {in} mit Küche, Studio und Garten. | #maedchen
    Holz, Metall, Küche: {in} lernen Jugendliche mit den Händen. | #werkstatt
    Jugendberufshilfe {in}, Einstieg jede Woche möglich. | #werkstatt
    Ambulante und stationäre Hilfen für Familien {in}. | #hilfe
    Bildung und Beratung zu Vielfalt für Schulen und Jugendhäuser. | #queer
    Jugendhaus {in} mit Sporthalle und großem Hof. | #offen
  `),
  details: phrases(`
    Hausaufgabenhilfe und warmes Essen ohne Anmeldung. | schule_seiteneinstieg
    Kooperiert mit den Ganztagsschulen im Umkreis. | schule_seiteneinstieg
    Bewerbungen schreiben, Praktikum finden, dranbleiben. | uebergang_beruf
    Ambulante Hilfen im Auftrag des Jugendamts. | familie_kinderschutz #hilfe
    Das Team ist mehrsprachig: {ss}.
    Ferienprogramm in allen Schulferien. | kultur_sport_freizeit
    Bandraum und Tanzstudio können Gruppen kostenlos nutzen. | kultur_sport_freizeit
    Workshops gegen Rassismus, gemacht von Jugendlichen. | antidiskriminierung
    Anonyme Beratung auch per Chat. | #offen #strasse #queer #maedchen #hilfe
    Bezugsbetreuung, Schule und Ausbildung gehen Hand in Hand. | #wohngruppe
    Geöffnet bei fast jedem Wetter, Matschhosen sind vorhanden. | #spielplatz
  `),
  offers: offers(`
    Offener Treff | Kickern, kochen, chillen; ab zehn Jahren. | afternoon | jugendliche kinder | kultur_sport_freizeit #offen
    Tonstudio | Rap und Podcast aufnehmen, mit Anleitung. | afternoon | jugendliche | kultur_sport_freizeit #offen
    Mädchentag | Das Haus gehört den Mädchen. | afternoon | frauen_maedchen | kultur_sport_freizeit #offen #maedchen
    Schwimmen mit dem Mädchentreff | Wir holen euch ab und bringen euch heim. | weekend | frauen_maedchen | kultur_sport_freizeit #maedchen
    Ferienspiele {q} | Zwei Wochen Programm, für Familien mit wenig Geld kostenlos. | holidays | kinder | kultur_sport_freizeit #offen #spielplatz
    Hausaufgaben und Abendbrot | Lernen in Ruhe, danach gemeinsam essen. | afternoon | kinder jugendliche | schule_seiteneinstieg
    Lernhilfe für Seiteneinsteiger*innen | Deutsch und Mathe in kleinen Gruppen. | afternoon | jugendliche neuzugewanderte | schule_seiteneinstieg
    Bewerbungswerkstatt | Lebenslauf, Anschreiben, Probegespräch. | afternoon | jugendliche | uebergang_beruf
    Jugendwerkstatt Holz und Metall | Ein Jahr ausprobieren, mit Schulabschluss. | ongoing | jugendliche | uebergang_beruf #werkstatt
    Begleitung in die Ausbildung | Vom Praktikum bis zum Ende der Probezeit. | appointment | jugendliche gefluechtete | uebergang_beruf
    Streetwork-Sprechstunde | Am Beratungsbus auf dem Markt. | donnerstags 15–18 Uhr | jugendliche | familie_kinderschutz #strasse
    Clearing für junge Geflüchtete | Vormundschaft, Schule, Gesundheit klären. | ongoing | gefluechtete jugendliche | familie_kinderschutz #wohngruppe
    Verselbstständigung im Trainingswohnen | Kochen, Konto, Mietvertrag: Schritte ins eigene Leben. | ongoing | gefluechtete jugendliche | familie_kinderschutz #wohngruppe
    Bauen und Kochen am Feuer | Ohne Anmeldung, ab sechs Jahren. | afternoon | kinder | kultur_sport_freizeit #spielplatz
    Sozialpädagogische Familienhilfe | Besuche zu Hause, auf {ss}. | appointment | eltern_familien | familie_kinderschutz #hilfe
    Kinderschutz-Sprechstunde für Fachkräfte | Anonyme Fallberatung durch insoweit erfahrene Fachkräfte. | appointment | fachkraefte | familie_kinderschutz #hilfe
    Queerer Jugendtreff | Ab 14 Jahren, geschützter Raum. | evening | lsbtiq jugendliche | antidiskriminierung #queer #offen
    Projekttag „Haltung zeigen“ | Für Schulklassen ab Jahrgang 7. | morning | jugendliche | antidiskriminierung
    Fußballkäfig am Abend | Offenes Kicken, das Team ist dabei. | evening | jugendliche | kultur_sport_freizeit #strasse #offen
    Elternsprechstunde im Jugendhaus | Wenn es zu Hause kracht; auf {ss}. | afternoon | eltern_familien | familie_kinderschutz #offen #maedchen #strasse
    Selbstbehauptung für Mädchen | Vier Samstage, mit Trainerin. | weekend | frauen_maedchen | kultur_sport_freizeit familie_kinderschutz #maedchen
  `),
};
