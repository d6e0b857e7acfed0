import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const wirtschaft: KindBlueprint = {
  kind: 'wirtschaft',
  share: 8,
  citywide: 0.7,
  hours: 'office',
  names: phrases(`
    Kammerprojekt {w} | uebergang_beruf stadtweit #kammer
    Ausbildungsverbund {w} {d} | uebergang_beruf #betrieb
    Gewerkschaftsbüro {w} | arbeit stadtweit #gewerkschaft
    Unternehmensnetz {w} | arbeit stadtweit #betrieb
    {w} Logistik GmbH, Personalentwicklung | arbeit #betrieb
    Handwerksbetriebe {q}, Verbund {w} | uebergang_beruf #betrieb
    Gründungszentrum {w} {q} | arbeit #gruenden
    Wohnungsgenossenschaft {w} {q} | wohnen #wohnen
    Werbegemeinschaft {q} | partizipation #handel
  `),
  words: phrases(`
    Starthilfe
    Faire Arbeit
    Passgenau
    Hafen und Lager
    Stahlstraße
    Meisterhand
    Rheinkontor
    Schichtwechsel
    Zukunft Werkbank
    Glückauf
    Lotsenkiste
  `),
  desks: list('Zentrale | Büro | Information'),
  roles: list('Projektleitung | Ausbildungsberatung | Beratung | Personalleitung | Rechtsberatung'),
  fields: ['arbeit', 'uebergang_beruf'],
  targets: ['jugendliche', 'gefluechtete', 'fachkraefte', 'eu_zugewanderte'],
  openings: phrases(`
    Bringt Betriebe und junge Zugewanderte zusammen. | #kammer #betrieb
    Ausbildungsplätze, Praktika und Nachhilfe im Bezirk {d}. | #betrieb
    Berät Betriebe, die Geflüchtete einstellen wollen. | #kammer
    Rechtsschutz und Beratung für Beschäftigte, auf {ss}. | #gewerkschaft
    Arbeitgeber {in} mit Beschäftigten aus {viele} Ländern. | #betrieb
    Räume und Rat für Gründer*innen {in}. | #gruenden
    Genossenschaft mit Wohnungen {in} und eigenem Sozialdienst. | #wohnen
    Händlerinnen und Händler {aus}, die ihren Stadtteil voranbringen. | #handel
    Beratung im Arbeitsrecht, auch für Menschen ohne Mitgliedschaft. | #gewerkschaft
    Vertretung der Beschäftigten in Hafen, Stahl und Pflege. | #gewerkschaft
    Betriebe aus ganz Duisburg, die Vielfalt als Stärke sehen. | #betrieb stadtweit
    Büros, Werkbänke und Beratung {in} für den Schritt in die Selbstständigkeit. | #gruenden
    Vermietet {in} bezahlbar und hilft im Quartier. | #wohnen
    Zusammenschluss der Läden {in}, von Bäckerei bis Brautmode. | #handel
  `),
  details: phrases(`
    Willkommenslotsen begleiten vom Praktikum bis zum Vertrag. | uebergang_beruf
    Stützunterricht und Deutsch am Arbeitsplatz. | uebergang_beruf arbeit
    Hilfe bei Anerkennung und Teilqualifizierung. | arbeit
    Meldet freie Ausbildungsplätze jeden Freitag. | uebergang_beruf
    Beratung bei Leiharbeit, Kündigung und nicht gezahltem Lohn. | #gewerkschaft
    Mieterfeste, Konfliktlotsen und Hausordnung in {n} Sprachen. | #wohnen
    Startkapital gibt es über Mikrokredite. | #gruenden
    Richtet zweimal im Jahr ein Fest der Kulturen aus. | #handel
  `),
  offers: offers(`
    Willkommenslotsen | Beratung für Betriebe und Geflüchtete. | appointment | gefluechtete fachkraefte | uebergang_beruf arbeit #kammer
    Ausbildungsbörse {q} | Betriebe und Jugendliche an einem Tisch. | im Mai | jugendliche | uebergang_beruf
    Praktikum auf Probe | Zwei Wochen, betreut, mit Bescheinigung. | ongoing | jugendliche gefluechtete | uebergang_beruf #betrieb
    Deutsch am Arbeitsplatz | In der Arbeitszeit, mit Fachwortschatz. | afternoon | eu_zugewanderte gefluechtete | arbeit #betrieb
    Beratung Arbeitsrecht auf {s} | Lohn, Urlaub, Kündigung; auch ohne Mitgliedschaft. | evening | eu_zugewanderte alle | arbeit #gewerkschaft
    Gründungsberatung | Vom Plan bis zur Anmeldung des Gewerbes; auf {ss}. | appointment | neuzugewanderte frauen_maedchen | arbeit #gruenden
    Mietersprechstunde | Im Quartiersbüro, ohne Termin. | afternoon | alle | wohnen #wohnen
    Frühjahrsputz und Fest | Alle packen an, dann wird gegrillt. | im April | alle | partizipation #handel #wohnen
    Betriebsbesichtigung für Schulklassen | Mit Azubis, die aus Erfahrung sprechen. | appointment | jugendliche | uebergang_beruf arbeit #betrieb #kammer
    Abend der Gründer*innen | Erfahrungen aus erster Hand. | monthly | neuzugewanderte | arbeit #gruenden
    Hausversammlung mit Sprachmittlung | Müll, Lärm, Treppenhaus: gemeinsam regeln. | evening | alle | wohnen #wohnen
    Schülerpraktikum im Laden | Eine Woche hinter der Theke. | holidays | jugendliche | partizipation #handel
  `),
};
