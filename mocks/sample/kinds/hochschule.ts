import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const hochschule: KindBlueprint = {
  kind: 'hochschule',
  share: 5,
  citywide: 0.8,
  hours: 'office',
  initials: true,
  names: phrases(`
    Institut für {w} | stadtweit
    Forschungsstelle {w} | stadtweit
    Studienprojekt {w} {q} | #projekt
    Lehr-Lern-Labor {w} | stadtweit #projekt
    Transferstelle {w} | stadtweit
    Studierendenberatung {w} | erwachsenenbildung stadtweit #beratung
  `),
  words: phrases(`
    Migration und Stadt | interkulturelle_oeffnung
    Mehrsprachigkeit im Unterricht | mehrsprachigkeit
    Interkulturelle Pädagogik | interkulturelle_oeffnung
    Sprachförderung und Seiteneinstieg | schule_seiteneinstieg
    Diversität und Gesundheit | gesundheit
    Arbeit und Ankommen | arbeit
    Deutsch als Zweitsprache | sprache_deutsch
    International Studieren | erwachsenenbildung
    Vielfalt im Klassenzimmer | schule_seiteneinstieg
  `),
  desks: list('Sekretariat | Projektbüro | Geschäftszimmer'),
  roles: list('Professur | Wissenschaftliche Mitarbeit | Projektkoordination | Studienberatung'),
  fields: ['mehrsprachigkeit', 'interkulturelle_oeffnung', 'schule_seiteneinstieg'],
  targets: ['fachkraefte', 'jugendliche', 'neuzugewanderte'],
  openings: phrases(`
    Forschung und Praxisprojekte mit Schulen in Duisburg.
    Studierende begleiten Kinder und Jugendliche {in}. | #projekt
    Wissenschaft, die mit Kitas, Schulen und Vereinen zusammenarbeitet. | stadtweit
    Beratung für Geflüchtete und Zugewanderte, die studieren wollen. | #beratung
    Entwickelt Material für den Unterricht und erprobt es vor Ort.
  `),
  details: phrases(`
    Wertet Vorhaben des Kommunalen Integrationszentrums wissenschaftlich aus. | interkulturelle_oeffnung
    Bildet jedes Semester {viele} Lehramtsstudierende in Deutsch als Zweitsprache aus. | sprache_deutsch schule_seiteneinstieg
    Sprachstandserhebungen in {ss}. | mehrsprachigkeit
    Praktikumsplätze bei Trägern sind gern gesehen.
    Veröffentlicht kurze Handreichungen zum Herunterladen.
    Befragt Beschäftigte im Gesundheitswesen zu Sprachbarrieren. | gesundheit
    Untersucht, wie Zugewanderte im Hafen Arbeit finden. | arbeit
    Begleitet Studierende mit ausländischem Zeugnis bis zum Abschluss. | erwachsenenbildung
  `),
  offers: offers(`
    Förderunterricht durch Studierende | Zwei Stunden in der Woche, kostenlos. | afternoon | jugendliche kinder | schule_seiteneinstieg
    Fortbildung Sprachsensibler Unterricht | Drei Nachmittage für Kollegien. | afternoon | fachkraefte | mehrsprachigkeit schule_seiteneinstieg
    Ringvorlesung „Stadt der Ankunft“ | Öffentlich und kostenlos. | im Wintersemester, mittwochs 18 Uhr | alle fachkraefte | interkulturelle_oeffnung
    Beratung Studium nach der Flucht | Zugang, Sprachnachweis, Finanzierung. | appointment | gefluechtete jugendliche | erwachsenenbildung
    Praxisberatung und Evaluation | Für Projekte freier Träger. | appointment | fachkraefte | interkulturelle_oeffnung
    Sprachstandsdiagnostik für Kitas | Mit Rückmeldung an die Teams. | appointment | fachkraefte kinder | mehrsprachigkeit
    Forschungswerkstatt | Einblick in laufende Vorhaben, offen für Fachkräfte. | im Sommersemester | fachkraefte
    Abschlussarbeiten mit der Praxis | Themen von Trägern sind willkommen. | Anfragen jederzeit | fachkraefte
  `),
};
