import type { ProblemCode } from '../../contract/problem-codes.ts';

/** What the API says when something is wrong, and what to do next. */
export const de = {
  titles: {
    'invalid-parameter': 'Ungültige Angabe',
    'unknown-parameter': 'Unbekannte Angabe',
    'invalid-cursor': 'Ungültiger Seitenzeiger',
    'not-found': 'Nicht gefunden',
    'method-not-allowed': 'Methode nicht erlaubt',
    'not-acceptable': 'Format nicht verfügbar',
    'payload-too-large': 'Anfrage zu groß',
    'uri-too-long': 'Adresse zu lang',
    'rate-limited': 'Zu viele Anfragen',
    'database-unavailable': 'Datenbank nicht erreichbar',
    internal: 'Interner Fehler',
  } satisfies Record<ProblemCode, string>,
  details: {
    'invalid-parameter': 'Bitte prüfen Sie die genannten Angaben.',
    'unknown-parameter':
      'Bitte lassen Sie die genannten Angaben weg; die Beschreibung steht unter /api/openapi.json.',
    'invalid-cursor':
      'Dieser Zeiger gehört nicht zu dieser Anfrage. Bitte beginnen Sie mit der ersten Seite.',
    'not-found': 'Unter dieser Adresse gibt es nichts.',
    'method-not-allowed': 'Hier kann nur gelesen werden (GET, HEAD).',
    'not-acceptable': 'Die Antwort gibt es nur als JSON.',
    'payload-too-large': 'Bitte senden Sie weniger Daten.',
    'uri-too-long': 'Bitte verwenden Sie weniger oder kürzere Filter.',
    'rate-limited': 'Bitte warten Sie einen Moment und versuchen Sie es dann erneut.',
    'database-unavailable': 'Bitte versuchen Sie es in einigen Sekunden erneut.',
    internal: 'Das liegt an uns. Bitte versuchen Sie es erneut und nennen Sie sonst die Vorgangsnummer.',
  } satisfies Record<ProblemCode, string>,
  fields: {
    unknown: 'Diese Angabe gibt es nicht.',
    repeated: 'Diese Angabe darf nur einmal vorkommen.',
    control: 'Steuerzeichen sind nicht erlaubt.',
    invalid: 'Dieser Wert ist nicht gültig.',
    notInVocabulary: 'Diesen Wert gibt es hier nicht.',
  },
};
