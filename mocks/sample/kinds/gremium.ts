import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const gremium: KindBlueprint = {
  kind: 'gremium',
  share: 5,
  citywide: 0.7,
  hours: 'office',
  initials: true,
  names: phrases(`
    Arbeitskreis {w} {d}
    Beirat {w} | stadtweit
    Ausschuss {w} | stadtweit
    Netzwerk {w} Duisburg | stadtweit
    Steuerungsgruppe {w} | stadtweit
    Fachforum {w} | stadtweit
    Stadtteilkonferenz {q} | partizipation #konferenz
    Bezirksvertretung {d}, Arbeitsgruppe {w}
  `),
  words: phrases(`
    Integration und Teilhabe | partizipation
    Zusammenleben | partizipation
    Neuzuwanderung | neuzuwanderung_soe
    Migration und Gesundheit | gesundheit interkulturelle_oeffnung
    Schule und Vielfalt | schule_seiteneinstieg
    Jugendbeteiligung | partizipation
    Frühe Chancen | fruehe_bildung
    Vielfalt in der Pflege | alter_pflege interkulturelle_oeffnung
    Arbeit und Anerkennung | arbeit
  `),
  desks: list('Geschäftsstelle | Geschäftsführung'),
  roles: list('Vorsitz | Geschäftsführung | Stellvertretender Vorsitz | Protokoll und Einladung'),
  fields: ['partizipation', 'interkulturelle_oeffnung'],
  targets: ['fachkraefte', 'alle'],
  openings: phrases(`
    Gremium aus Politik, Verwaltung und Vereinen; die Sitzungen sind öffentlich.
    Vernetzt Einrichtungen im Bezirk {d}, Treffen alle zwei Monate.
    Berät den Rat der Stadt in Fragen des Zusammenlebens. | stadtweit
    Stimmt Vorhaben der Träger ab und bereitet Beschlüsse vor. | stadtweit
    Einrichtungen {aus} sprechen hier ab, was der Ortsteil braucht. | #konferenz
  `),
  details: phrases(`
    Tagesordnung und Niederschriften stehen im Ratsinformationssystem. | partizipation
    Gäste sind willkommen; Redebeiträge bitte vorher anmelden.
    Zuletzt ging es um Schulplätze und Wohnungsnot. | neuzuwanderung_soe schule_seiteneinstieg partizipation
    {viele} Träger arbeiten mit.
    Erarbeitet Empfehlungen für Leitbilder und Fortbildung. | interkulturelle_oeffnung
  `),
  offers: offers(`
    Öffentliche Sitzung | Einladung eine Woche vorher, Dolmetschen auf Anfrage. | monthly | alle | partizipation
    Sprechstunde der Mitglieder | Anliegen vorbringen, Anträge beraten. | monthly | alle | partizipation
    Fachtag Vielfalt | Vorträge, Werkstätten, Markt der Möglichkeiten. | im November | fachkraefte | interkulturelle_oeffnung
    Kollegiale Beratung für Träger | Reihum in den Einrichtungen. | monthly | fachkraefte | interkulturelle_oeffnung neuzuwanderung_soe
    Arbeitstreffen | Mit kurzem Bericht aus jeder Einrichtung. | monthly | fachkraefte
    Jahresbericht und Empfehlungen | Zum Herunterladen, gedruckt auf Anfrage. | im Januar | fachkraefte alle
  `),
};
