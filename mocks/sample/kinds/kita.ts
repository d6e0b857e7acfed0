import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const kita: KindBlueprint = {
  kind: 'kita',
  share: 25,
  citywide: 0,
  hours: 'kita',
  umbrellas: {
    chance: 0.6,
    of: [
      ['awo', 5],
      ['caritas', 4],
      ['diakonie', 5],
      ['drk', 3],
      ['paritaetischer', 3],
    ],
  },
  names: phrases(`
    {u}Kita {w} {q}{v}
    {u}Kita {w}{v}
    {u}Familienzentrum {w}{v} | familie_kinderschutz #zentrum
    {u}Familienzentrum {w} {q}{v} | familie_kinderschutz #zentrum
    {u}Kindertagesstätte {w}{v}
    Elterninitiative {w} {q} e. V.
  `),
  words: phrases(`
    Hafenkinder
    Löwenzahn
    Zechenzwerge
    Pusteblume
    Brückenkinder
    Sonnenkäfer
    Schlepperchen
    Kleine Anker
    Rheinkiesel
    Emscherfrösche
    Wolkenburg
    Sternschnuppe
    Kunterbunt
    Waldwichtel
    Deichhüpfer
    Lampenputzer
    Grubenponys
    Seifenblase
    Wirbelwind
    Spatzennest
    Apfelgarten
    Weltentdecker
    Kleine Lotsen
    Funkelstein
    Kranichnest
    Bärenhöhle
  `),
  desks: list('Leitungsbüro | Kita-Büro | Anmeldung'),
  roles: list('Kita-Leitung | Stellvertretende Leitung | Sprachbildung | Elternbegleitung | Elternarbeit'),
  fields: ['fruehe_bildung', 'mehrsprachigkeit', 'familie_kinderschutz'],
  targets: ['kinder', 'eltern_familien'],
  openings: phrases(`
    Kita {in} mit {plaetze} Plätzen, Betreuung ab zwei Jahren.
    Kinder aus {viele} Ländern spielen und lernen hier zusammen.
    Kita {in} mit großem Garten und eigener Küche (ohne Schweinefleisch).
    Familienzentrum {in}: Betreuung, Beratung und Kurse unter einem Dach. | #zentrum
    Anlaufstelle für junge Familien {in}, auch ohne Kitaplatz. | #zentrum
    Das Team spricht {ss}; die Eingewöhnung richtet sich nach dem Kind.
    Kita nahe der {strasse}; Kinder von vier Monaten bis zur Einschulung.
    Plus-Kita {in} mit zusätzlicher Sprachförderung.
    {N}gruppige Einrichtung {in}, in der jede Familiensprache ihren Platz hat. | mehrsprachigkeit
  `),
  details: phrases(`
    Griffbereit und Rucksack KiTa gehören seit {neu} zum Alltag. | fruehe_bildung
    Elternbegleiterinnen leiten die Gruppen auf {ss}. | fruehe_bildung
    Im Eingang lädt ein Elterncafé zum Bleiben ein. | fruehe_bildung
    Bilderbücher und Lieder in {n} Sprachen. | mehrsprachigkeit
    Sprachbildung im Alltag, mit zweisprachigen Fachkräften. | mehrsprachigkeit
    Die Familienberatung kommt jeden Monat ins Haus. | familie_kinderschutz
    Frühe Hilfen und Hebammensprechstunde unter demselben Dach. | familie_kinderschutz #zentrum
    Anmeldung über das städtische Kita-Portal; beim Ausfüllen helfen wir.
    Elterngespräche auf Wunsch mit Sprachmittlung.
  `),
  offers: offers(`
    Griffbereit-Gruppe {q} | Eltern und Kinder von einem bis drei Jahren spielen und singen zweisprachig. | morning | eltern_familien kinder | fruehe_bildung
    Griffbereit auf Deutsch und {s} | Eine Elternbegleiterin leitet die Gruppe in beiden Sprachen. | morning | eltern_familien kinder | fruehe_bildung mehrsprachigkeit
    Rucksack KiTa | Eltern begleiten das Thema der Kita in der Familiensprache. | morning | eltern_familien | fruehe_bildung
    Elterncafé | Frühstück und Austausch, ohne Anmeldung. | morning | eltern_familien | fruehe_bildung familie_kinderschutz
    Brückenprojekt für Kinder ohne Kitaplatz | Vormittags spielen, basteln und Deutsch hören. | morning | kinder gefluechtete neuzugewanderte | fruehe_bildung
    Krabbelgruppe {q} | Für Kinder unter drei, mit Hebamme. | afternoon | eltern_familien | familie_kinderschutz
    Vorlesen auf Deutsch und {s} | Eltern und Großeltern lesen vor. | afternoon | kinder | mehrsprachigkeit
    Mehrsprachige Bücherkiste | Zum Ausleihen für zu Hause. | always | kinder eltern_familien | mehrsprachigkeit
    Erziehungsberatung im Haus | Vertraulich, auch für Eltern anderer Kitas. | monthly | eltern_familien | familie_kinderschutz
    Frühe Hilfen | Begleitung im ersten Lebensjahr, auch zu Hause. | appointment | eltern_familien | familie_kinderschutz
    Väter-Samstag | Werken, kicken, kochen mit den Kindern. | weekend | eltern_familien kinder | familie_kinderschutz
    Schulanfang ohne Sorgen | Elternabend mit der Grundschule, auf {ss}. | im Frühjahr | eltern_familien | fruehe_bildung
  `),
};
