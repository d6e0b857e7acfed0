import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const gesundheit: KindBlueprint = {
  kind: 'gesundheit',
  share: 12,
  citywide: 0.35,
  hours: 'practice',
  umbrellas: {
    chance: 0.25,
    of: [
      ['drk', 1],
      ['caritas', 1],
      ['diakonie', 1],
    ],
  },
  names: phrases(`
    Gesundheitskiosk {q} | gesundheit #kiosk
    Psychosoziales Zentrum {w} | gesundheit stadtweit #seele
    Traumaambulanz {w} | gesundheit stadtweit #seele
    {u}Pflegedienst {w} {q}{v} | alter_pflege #pflege
    Tagespflege {w} {q} | alter_pflege #tagespflege
    Praxisverbund {w} {d} | gesundheit #praxis
    Hebammenpraxis {w} {q} | gesundheit familie_kinderschutz #geburt
    Sozialpädiatrisches Zentrum {w} | gesundheit stadtweit #kinder
    Suchtberatung {w} {q} | gesundheit #sucht
    Krankenhaus {w}, Integrationsbüro | gesundheit stadtweit #praxis
    Medizinische Hilfe {w} für Menschen ohne Papiere | gesundheit stadtweit #ohne
    Kinderarztpraxis {w} {q} | gesundheit #kinder
  `),
  words: phrases(`
    Lebensmut
    Rheinblick
    Atempause
    Balance
    Herzlich
    Am Stadtwald
    Morgenrot
    Weiße Brücke
    Lindenallee
    Sankt Raphael
    Zuversicht
    Am Innenhafen
  `),
  desks: list('Anmeldung | Empfang | Telefonzentrale'),
  roles: list('Leitung | Fachberatung | Sozialdienst | Verwaltung | Stellvertretende Leitung'),
  fields: ['gesundheit'],
  targets: ['alle', 'gefluechtete', 'aeltere', 'eltern_familien'],
  openings: phrases(`
    Gesundheitsberatung {in}, ohne Termin und kostenlos. | #kiosk
    Behandlung und Beratung für Menschen mit Fluchterfahrung. | #seele
    Hilfe nach Krieg, Flucht und Gewalt; Therapie mit Sprachmittlung. | #seele
    Häusliche Pflege {in}, das Team spricht {ss}. | #pflege
    Tagsüber gut versorgt {in}, abends zu Hause. | #tagespflege
    Haus- und Fachärzt*innen {in} mit mehrsprachigem Empfang. | #praxis
    Ansprechstelle für Patient*innen, die wenig Deutsch sprechen. | #praxis stadtweit
    Übersetzt Aufklärungsbögen und organisiert Sprachmittlung am Krankenbett. | #praxis stadtweit
    Hebammen für Schwangerschaft, Geburt und Wochenbett {in}. | #geburt
    Diagnostik und Förderung für Kinder mit Entwicklungsfragen. | #kinder
    Beratung zu Alkohol, Drogen, Glücksspiel und Medien {in}. | #sucht
    Ärztliche Hilfe ohne Versicherung und ohne Fragen nach dem Aufenthalt. | #ohne
    Lotst Menschen {in} zu Praxen, Kassen und Kursen. | #kiosk
    Ambulanter Pflegedienst {in}, der Gewohnheiten und Glauben achtet. | #pflege
    Pflege zu Hause {in}, rund um die Uhr erreichbar. | #pflege
    Tagespflege {in} mit Garten, Gebetsraum und mehrsprachigem Team. | #tagespflege
    Mehrere Praxen {in} unter einem Dach, Anmeldung gemeinsam. | #praxis
    Nachsorge und Kurse rund um die Geburt {in}. | #geburt
    Kinderärztliche Versorgung {in}, auch mit Dolmetschen am Telefon. | #kinder
    Untersucht und fördert Kinder mit Behinderung oder Verzögerung. | #kinder stadtweit
    Anlaufstelle {in} für Menschen mit Suchtproblemen und ihre Familien. | #sucht
    Ehrenamtliche Ärztinnen und Ärzte behandeln kostenlos und anonym. | #ohne
  `),
  details: phrases(`
    Beratung auf {ss}.
    Neue Patient*innen bitte vormittags anrufen. | #praxis #kinder
    Wartezeit auf einen Therapieplatz zurzeit etwa {n} Monate. | #seele
    Hausbesuche im ganzen Bezirk {d}. | #pflege #geburt
    Kultursensible Pflege, auf Wunsch von Frauen für Frauen. | #pflege #tagespflege
    Kurse zu Ernährung, Diabetes und Vorsorge. | #kiosk
    Angehörige werden in die Beratung einbezogen. | #sucht #pflege #tagespflege
    Kooperiert mit Sprachmittlungspools und Unterkünften. | #seele #ohne
    Impf- und Vorsorgetermine mit Erinnerung per SMS. | #kiosk #kinder #praxis
    Geburtsvorbereitung in einfacher Sprache. | #geburt
    Rückzugsraum und Spielzimmer sind vorhanden. | #kinder #seele
    Gruppen für Angehörige treffen sich alle zwei Wochen. | #sucht
    Das Team arbeitet mit Sozialdienst und Pflegestützpunkt zusammen. | #praxis #pflege #tagespflege
    Arzneien und Brillen bezahlt ein Spendenfonds. | #ohne
  `),
  offers: offers(`
    Gesundheitssprechstunde {q} | Wegweiser durch Praxen, Kassen und Vorsorge. | morning | alle neuzugewanderte | gesundheit #kiosk
    Diabeteskurs auf {s} | Vier Treffen, mit Kochen. | afternoon | aeltere alle | gesundheit #kiosk #praxis
    Psychosoziale Sprechstunde | Entlastende Gespräche mit Sprachmittlung. | morning | gefluechtete | gesundheit #seele
    Traumagruppe für Frauen | Feste Gruppe mit zwei Therapeutinnen. | afternoon | frauen_maedchen gefluechtete | gesundheit #seele
    Stabilisierungsgruppe für Jugendliche | Schlafen, atmen, ankommen. | afternoon | jugendliche gefluechtete | gesundheit #seele
    Pflegeberatung auf {s} | Pflegegrad, Hilfsmittel, Entlastung; auch zu Hause. | appointment | aeltere eltern_familien | alter_pflege
    Demenzcafé mehrsprachig | Für Erkrankte und Angehörige. | monthly | aeltere | alter_pflege
    Geburtsvorbereitung mit Sprachmittlung | Sieben Abende oder ein Wochenende. | ongoing | frauen_maedchen eltern_familien | gesundheit familie_kinderschutz #geburt
    Offene Hebammensprechstunde | Ohne Termin, auch mit Baby. | morning | frauen_maedchen eltern_familien | familie_kinderschutz #geburt
    Entwicklungsdiagnostik | Anmeldung über Kinderarzt oder Kita. | appointment | kinder behinderung | gesundheit #kinder
    Sprechstunde ohne Krankenschein | Ärztliche Hilfe für Menschen ohne Versicherung. | evening | eu_zugewanderte gefluechtete | gesundheit #ohne
    Suchtberatung | Vertraulich, auf Wunsch anonym; auf {ss}. | appointment | alle jugendliche | gesundheit #sucht
    Elternabend Medien und Glücksspiel | In Schule oder Moschee, mit Sprachmittlung. | appointment | eltern_familien | gesundheit #sucht
    Patientenlotsin | Hilft bei Aufnahme, Aufklärung und Entlassung; auf {ss}. | appointment | alle aeltere | gesundheit #praxis
    Sprechstunde „Fit für die Kita“ | Impfungen, Hören, Sehen, Sprache. | morning | kinder eltern_familien | gesundheit #kinder
    Hilfsfonds Medikamente | Auf Rezept der Sprechstunde. | always | eu_zugewanderte gefluechtete | gesundheit #ohne
  `),
};
