import { type KindBlueprint, list, offers, phrases } from '../blueprint.ts';

export const sprachmittlung: KindBlueprint = {
  kind: 'sprachmittlung',
  share: 9,
  citywide: 0.6,
  hours: 'office',
  initials: true,
  umbrellas: {
    chance: 0.3,
    of: [
      ['caritas', 1],
      ['diakonie', 1],
      ['awo', 1],
    ],
  },
  names: phrases(`
    {u}Sprachmittlungspool {d}{v} | sprachmittlung
    Sprachmittlung {w} {d} | sprachmittlung
    Dolmetschdienst {w} | stadtweit sprachmittlung
    {u}Sprach- und Integrationsmittlung {w}{v} | stadtweit sprachmittlung
    Sprachbrücke {w} e. V. | stadtweit sprachmittlung
    Gemeindedolmetschdienst {w} | stadtweit sprachmittlung
    Video- und Telefondolmetschen {w} | stadtweit sprachmittlung
    Lotsendienst {w} {d} | sprachmittlung
  `),
  words: phrases(`
    Rhein-Ruhr
    Niederrhein
    Wortwechsel
    Mittendrin
    Zwischen den Zeilen
    Viele Stimmen
    Klartext
    Hafenbecken
    Vis-à-vis
    Echo
  `),
  desks: list('Vermittlung | Einsatzplanung | Auftragsannahme'),
  roles: list('Einsatzleitung | Koordination | Schulung und Begleitung | Abrechnung'),
  fields: ['gesundheit', 'schule_seiteneinstieg'],
  targets: ['fachkraefte', 'neuzugewanderte', 'alle', 'eltern_familien'],
  openings: phrases(`
    Geschulte Sprachmittler*innen für Behörde, Arztpraxis und Schule.
    Vermittelt Sprachmittlung in {sprachen} Sprachen, meist innerhalb von zwei Werktagen.
    Dolmetscht vor Ort, am Telefon und per Video. | stadtweit
    Pool mit {viele} Honorarkräften, Sitz {in}. | stadtweit
    Laiensprachmittlung aus der Nachbarschaft für den Bezirk {d}.
    Begleitet Familien {in} zu Gesprächen in Schule und Kita.
  `),
  details: phrases(`
    Seltene Sprachen bitte eine Woche vorher anfragen. | sprachmittlung
    Für Schulen und Kitas kostenlos, solange die Landesmittel reichen. | sprachmittlung schule_seiteneinstieg
    Alle Kräfte sind geschult und zur Verschwiegenheit verpflichtet. | sprachmittlung
    Eingespielte Teams für Psychotherapie und Klinik. | gesundheit
    Nur für Einrichtungen; Privatpersonen verweisen wir weiter. | sprachmittlung
    Die Einsätze rechnet der Dienst direkt mit dem Amt ab.
  `),
  offers: offers(`
    Sprachmittlung für Schulen und Kitas | Elterngespräche, Aufnahme, Förderplan; Anfrage zwei Tage vorher. | appointment | fachkraefte eltern_familien | sprachmittlung schule_seiteneinstieg
    Begleitung zu Arzt und Behörde | Eine Stunde vor Ort, Fahrtzeit inbegriffen. | appointment | neuzugewanderte alle | sprachmittlung
    Telefonische Sprachmittlung | Kurze Gespräche ohne Anfahrt; Türkisch und Arabisch sofort. | always | fachkraefte | sprachmittlung @tr @ar
    Videodolmetschen | Für Praxen und Jugendhilfe, Gerät wird gestellt. | always | fachkraefte | sprachmittlung gesundheit
    Sprachmittlung in der Psychotherapie | Feste Kraft für die ganze Behandlung. | appointment | gefluechtete fachkraefte | gesundheit
    Schulung für Sprachmittler*innen | Grundkurs mit 40 Stunden und Zertifikat. | weekend | fachkraefte | sprachmittlung
    Fallbesprechung für Sprachmittler*innen | Austausch mit Supervision. | monthly | fachkraefte | sprachmittlung
    Einführung für Fachkräfte | Gut zu dritt sprechen: ein Nachmittag. | afternoon | fachkraefte | sprachmittlung
  `),
};
