import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const migrantenorganisation: KindBlueprint = {
  kind: 'migrantenorganisation',
  share: 44,
  citywide: 0.35,
  hours: 'club',
  initials: true,
  umbrellas: { chance: 0.12, of: [['paritaetischer', 1]] },
  names: phrases(`
    {w} {q} e. V.
    {w} Duisburg-{q} e. V.
    {w} {d} e. V.
    {w} am Niederrhein e. V. | stadtweit
    {w} Duisburg e. V. | stadtweit
    Verein „{w}“ {q} e. V.
    {w} – Bildung und Begegnung {q} e. V. | fruehe_bildung schule_seiteneinstieg
    {w} – Frauen für {q} e. V. | partizipation #frauen
    {w}, Ortsgruppe {q}
  `),
  words: phrases(`
    Anatolischer Bildungskreis | @tr #saz
    Türkischer Elternbund | @tr fruehe_bildung schule_seiteneinstieg
    Schwarzmeer-Kulturverein | @tr #saz kultur_sport_freizeit
    Alevitisches Kulturhaus | @tr #saz @kmr kultur_sport_freizeit
    Kurdisches Kulturhaus | @kmr #saz @ckb @tr kultur_sport_freizeit
    Kurdischer Frauentreff Rojbaş | @kmr @tr #frauen
    Arabischer Familienkreis | @ar
    Syrische Nachbarschaft | @ar @kmr ehrenamt
    Levante-Forum | @ar @apc partizipation
    Marokkanische Brücke | @ary @ar @rif @fr
    Tamazight-Kulturkreis | @rif @ber @fr kultur_sport_freizeit
    Bulgarische Sonntagsschule Rosa | @bg @tr mehrsprachigkeit #schule
    Bulgarischer Kulturverein Kaval | @bg kultur_sport_freizeit
    Rumänisches Elternnetz | @ro fruehe_bildung schule_seiteneinstieg
    Romanes-Bildungswerk Phralipe | @rom @ro @bg neuzuwanderung_soe
    Roma-Jugend Amalipe | @rom @sr @mk neuzuwanderung_soe #jugend
    Albanisches Forum Iliria | @sq
    Bosnischer Kulturkreis Sevdah | @bs @hr @sr kultur_sport_freizeit
    Kroatische Elternschule | @hr mehrsprachigkeit #schule
    Serbische Folkloregruppe Opanke | @sr kultur_sport_freizeit #tanz
    Mazedonischer Treffpunkt | @mk @sq
    Polnische Bibliotheksfreunde | @pl mehrsprachigkeit
    Polonia-Elterninitiative | @pl fruehe_bildung
    Ukrainisches Haus Kalyna | @uk @ru ehrenamt
    Ukrainischer Hilfskreis Svitlo | @uk @ru ehrenamt
    Russischsprachige Eltern Azbuka | @ru @uk mehrsprachigkeit #schule
    Griechischer Elternverein Delfini | @el mehrsprachigkeit #schule
    Italienischer Kulturkreis Piazza | @it kultur_sport_freizeit
    Spanisches Elternforum | @es fruehe_bildung
    Portugiesischer Club Saudade | @pt kultur_sport_freizeit
    Afghanischer Bildungsverein Danesh | @fa-AF @ps schule_seiteneinstieg
    Hasara-Kulturverein | @haz @fa-AF kultur_sport_freizeit
    Iranischer Kulturkreis Simorgh | @fa kultur_sport_freizeit
    Tamilische Schule Kural | @ta mehrsprachigkeit #schule
    Vietnamesischer Verein Hoa Sen | @vi
    Pakistanischer Sozialverein | @ur @pa
    Eritreische Familien Selam | @ti fruehe_bildung
    Äthiopisch-Deutscher Verein Addis | @am @om
    Somalische Gemeinschaft | @so @ar
    Ghana-Union | @tw @en
    Nigerianische Familien | @en @pcm @ig
    Westafrikanischer Frauenkreis | @fr @wo @ff #frauen
    Kongolesisches Forum | @fr @ln
    Afro-Jugend Ruhr | @en @fr antidiskriminierung #jugend
    Êzîdisches Zentrum | @kmr
    Assyrischer Kulturverein | @aii @ar kultur_sport_freizeit
    Georgischer Chor Iavnana | @ka @ru kultur_sport_freizeit #tanz
    Armenischer Kulturkreis | @hy @ru
    Internationaler Frauentreff Bunte Tische | @tr @ar @en #frauen
    Haus der Sprachen | @tr @ar @bg mehrsprachigkeit
    Regenbogen-Forum Migration | @en @ar @tr antidiskriminierung #queer
    Rat der Zugewanderten | @tr @ar @ru partizipation
    Senior*innenkreis Zweite Heimat | @tr @it @es alter_pflege #alter
  `),
  desks: list('Vereinsbüro | Büro | Kontakt | Vereinstelefon | Vorstand'),
  roles: list(
    'Vorsitz | Stellvertretender Vorsitz | Geschäftsführung | Elternarbeit | Projektleitung | Jugendleitung | Kasse',
  ),
  fields: [
    'partizipation',
    'kultur_sport_freizeit',
    'mehrsprachigkeit',
    'fruehe_bildung',
    'ehrenamt',
    'schule_seiteneinstieg',
    'antidiskriminierung',
  ],
  targets: ['alle', 'eltern_familien', 'jugendliche', 'neuzugewanderte', 'kinder', 'frauen_maedchen'],
  openings: phrases(`
    Selbstorganisation mit eigenem Treffpunkt {in}, gegründet {jahr}.
    Ehrenamtlich geführter Verein {aus}; offen für alle, die mitmachen wollen.
    Der Verein begleitet Familien {in} bei Schule, Amt und Arztbesuch. | schule_seiteneinstieg fruehe_bildung ehrenamt
    Frauen {aus} treffen sich hier zum Lernen, Reden und Feiern. | #frauen
    Jugendliche {aus} machen hier Musik, lernen und mischen sich ein. | #jugend
    Schule am Samstag: Unterricht auf {s} für Kinder {aus}. | #schule
    Tanz, Musik und Tracht: Proben {in}, Auftritte in der ganzen Stadt. | #tanz
    Gesprächskreis und Mittagstisch für die erste Generation {in}. | #alter
    Treffpunkt für queere Menschen mit Einwanderungsgeschichte. | #queer
    Nachbarschaft, Bildung und Kultur auf Deutsch und {s}.
    Stimme der Community gegenüber Schulen, Ämtern und Politik im Bezirk {d}. | partizipation antidiskriminierung
    Rund {mitglieder} Mitglieder, ein Vereinsheim {in}, viele Feste. | kultur_sport_freizeit
    Erste Adresse für Neuankommende, die {s} sprechen.
    Stadtweit aktiver Verein mit {mitglieder} Mitgliedern, seit {jahr} in Duisburg. | stadtweit
    Dachverein mehrerer Gruppen; das Büro liegt {in}. | stadtweit
  `),
  details: phrases(`
    Hausaufgabenhilfe und Elternabende in der Familiensprache. | schule_seiteneinstieg
    Bildungspatinnen und -paten begleiten Kinder im Übergang zur weiterführenden Schule. | schule_seiteneinstieg
    Spielkreise für Mütter und Väter mit kleinen Kindern, zweisprachig angeleitet. | fruehe_bildung
    Am Wochenende Unterricht auf {s}, nach Alter in drei Gruppen. | mehrsprachigkeit
    Vorlesen, Theater und Feste halten die Familiensprache lebendig. | mehrsprachigkeit
    Mitglieder des Vereins arbeiten in Integrationsrat und Stadtteilkonferenz mit. | partizipation
    Bildet Vorstände kleiner Vereine fort: Satzung, Kasse, Förderanträge. | partizipation
    Folklore, Konzerte und ein großes Sommerfest {in}. | kultur_sport_freizeit
    Kochabende, Ausflüge und ein Frauenchor. | kultur_sport_freizeit
    Ehrenamtliche begleiten zu Ämtern und übersetzen im Alltag. | ehrenamt
    Sammelt und verteilt Möbel, Kleidung und Schulsachen. | ehrenamt
    Berät nach rassistischen Vorfällen und geht mit in die Schulen. | antidiskriminierung
    Begleitet Romafamilien bei Kita- und Schulanmeldung. | neuzuwanderung_soe
    Kaffee, Karten und Sprechstunde zu Rente und Pflege. | alter_pflege
    Veranstaltungen und Beratung auf {ss}.
    Arbeitet mit zwei Grundschulen und dem Jugendamt zusammen. | schule_seiteneinstieg fruehe_bildung
  `),
  offers: offers(`
    Elterncafé auf {s} | Frühstück, Austausch, jedes Mal ein Thema aus Schule oder Gesundheit. | morning | eltern_familien | fruehe_bildung schule_seiteneinstieg
    Muttersprachlicher Unterricht {s} | Lesen und Schreiben für die Klassen 1 bis 6. | weekend | kinder | mehrsprachigkeit
    Vorlesestunde auf Deutsch und {s} | Bilderbücher in zwei Sprachen, ab drei Jahren. | weekend | kinder | mehrsprachigkeit
    Hausaufgabenhilfe {q} | Betreute Lernzeit für die Klassen 1 bis 7. | afternoon | kinder jugendliche | schule_seiteneinstieg
    Bildungspatenschaften | Studierende begleiten Kinder ein Schuljahr lang. | ongoing | kinder eltern_familien | schule_seiteneinstieg
    Griffbereit auf Deutsch und {s} | Spielen, singen, reimen mit Kindern von einem bis drei Jahren. | morning | eltern_familien kinder | fruehe_bildung
    Folkloretanz für Kinder | Ab sechs Jahren, Trachten sind vorhanden. | weekend | kinder jugendliche | kultur_sport_freizeit
    Gitarrenkurs für Anfänger*innen | Kleine Gruppen, Leihinstrumente. | afternoon | jugendliche | kultur_sport_freizeit
    Saz-Kurs | Von den ersten Griffen bis zum Zusammenspiel. | weekend | jugendliche kinder | kultur_sport_freizeit #saz
    Internationaler Kochabend | Jeden Monat eine andere Küche. | monthly | alle | kultur_sport_freizeit
    Frauenfrühstück {q} | Reden, lernen, Pläne machen; Kinder sind willkommen. | morning | frauen_maedchen | kultur_sport_freizeit partizipation ehrenamt
    Fahrradkurs für Frauen | Radfahren lernen in geschützter Runde. | weekend | frauen_maedchen | kultur_sport_freizeit | 
    Schwimmkurs für Mädchen und Mütter | Gemietete Badezeit, Trainerinnen, keine Zuschauer. | weekend | frauen_maedchen kinder | kultur_sport_freizeit
    Vereinssprechstunde | Gründung, Satzung, Förderanträge. | evening | fachkraefte | partizipation
    Politischer Stammtisch {q} | Wer entscheidet was? Gäste aus Rat und Bezirksvertretung. | monthly | alle | partizipation
    Wahlinformation in einfacher Sprache | Wie man wählt und wer zur Wahl steht, auf Deutsch und {s}. | vor jeder Wahl | alle | partizipation
    Begleitung zu Ämtern und Arztpraxen | Ehrenamtliche sprechen {ss}. | appointment | neuzugewanderte | ehrenamt
    Sprachtreff Deutsch | Sprechen ohne Lehrbuch, jede Woche ein Thema. | evening | neuzugewanderte gefluechtete | ehrenamt
    Beratung nach rassistischen Vorfällen | Vertraulich, auf {ss}. | appointment | alle jugendliche | antidiskriminierung
    Empowerment-Wochenende für Jugendliche | Rappen, schreiben, sich wehren lernen. | holidays | jugendliche | antidiskriminierung
    Queeres Café | Geschützter Raum, Tee und Gespräche. | jeden zweiten Freitag, 18–21 Uhr | lsbtiq | antidiskriminierung #queer
    Bildungsmediation für Romafamilien | Vermittelt zwischen Familie, Kita und Schule. | ongoing | eu_zugewanderte kinder | neuzuwanderung_soe
    Sprechstunde auf {s} | Briefe, Anträge, Termine. | afternoon | neuzugewanderte eu_zugewanderte | neuzuwanderung_soe ehrenamt
    Seniorennachmittag | Tee, Musik und Fragen zu Rente und Pflege. | afternoon | aeltere | alter_pflege
  `),
};
