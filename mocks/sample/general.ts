import { list } from './blueprint.ts';

/** What may stand in anybody's description, whatever they do. */
export const generalSentences = list(
  'Mit dem Kommunalen Integrationszentrum arbeiten wir seit {neu} zusammen. | ' +
    'Straßenbahn und Bus halten fast vor der Tür. | Parkplätze gibt es kaum, Fahrräder finden im Hof Platz. | ' +
    'Kinder können mitgebracht werden. | Sprachmittlung organisieren wir, wenn wir sie rechtzeitig wissen. | ' +
    'Für Gruppen vereinbaren Sie bitte einen Termin. | Wir sind Teil des Netzwerks {d}. | ' +
    'E-Mails beantworten wir in der Regel innerhalb von drei Tagen. | Am Telefon rufen wir gern zurück. | ' +
    'Aushänge und Flyer gibt es in mehreren Sprachen. | Ein ruhiger Raum für Gespräche ist vorhanden. | ' +
    'In dringenden Fällen bitte anrufen statt schreiben. | Der Eingang ist von der Straße aus ausgeschildert. | ' +
    'Vor Ort hilft man auch beim Ausfüllen des Anmeldebogens.',
);

/** Rooms in which advice is given and groups meet. */
export const rooms = list(
  'Gruppenraum | Seminarraum, 1. Etage | Mehrzweckraum | Beratungszimmer | im Stadtteilbüro | kleiner Saal',
);
