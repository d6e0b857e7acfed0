import type { ProblemCode } from '../../contract/problem-codes.ts';

/** What the API says when something is wrong, and what to do next. */
export const de = {
  titles: {
    'invalid-parameter': 'Ungültige Angabe',
    'unknown-parameter': 'Unbekannte Angabe',
    'invalid-cursor': 'Ungültiger Seitenzeiger',
    'invalid-body': 'Angaben unvollständig oder falsch',
    'unsupported-media-type': 'Format nicht verstanden',
    'not-signed-in': 'Nicht angemeldet',
    'not-allowed': 'Nicht erlaubt',
    'second-factor-required': 'Zweiter Faktor nötig',
    'wrong-origin': 'Anfrage von einer fremden Seite',
    'wrong-code': 'Code nicht gültig',
    'too-many-codes': 'Zu viele Versuche',
    'precondition-required': 'Stand nicht genannt',
    'version-conflict': 'Inzwischen geändert',
    'not-possible-now': 'Gerade nicht möglich',
    'not-found': 'Nicht gefunden',
    'method-not-allowed': 'Methode nicht erlaubt',
    'payload-too-large': 'Anfrage zu groß',
    'uri-too-long': 'Adresse zu lang',
    'rate-limited': 'Zu viele Anfragen',
    'database-unavailable': 'Datenbank nicht erreichbar',
    'no-printer': 'Keine PDFs von diesem Server',
    'printer-busy': 'Gerade wird viel gedruckt',
    'print-failed': 'PDF nicht gelungen',
    'file-failed': 'Datei nicht gelungen',
    internal: 'Interner Fehler',
  } satisfies Record<ProblemCode, string>,
  details: {
    'invalid-parameter': 'Bitte prüfen Sie die genannten Angaben.',
    'unknown-parameter':
      'Bitte lassen Sie die genannten Angaben weg; die Beschreibung steht unter /api/openapi.json.',
    'invalid-cursor':
      'Dieser Zeiger gehört nicht zu dieser Anfrage. Bitte beginnen Sie mit der ersten Seite.',
    'invalid-body': 'Bitte prüfen Sie die genannten Angaben.',
    'unsupported-media-type': 'Bitte senden Sie JSON (Content-Type: application/json).',
    'not-signed-in': 'Bitte melden Sie sich an.',
    'not-allowed': 'Dafür reichen Ihre Rechte nicht aus. Bitte wenden Sie sich an das KI.',
    'second-factor-required': 'Bitte richten Sie unter „Konto und Geräte“ zuerst einen zweiten Faktor ein.',
    'wrong-origin':
      'Bitte öffnen Sie das Partnernetz unter seiner eigenen Adresse und versuchen Sie es dort erneut.',
    'wrong-code':
      'Der Code ist falsch, abgelaufen oder schon benutzt. Bitte prüfen Sie ihn oder fordern Sie einen neuen an.',
    'too-many-codes': 'Bitte warten Sie eine Stunde und fordern Sie dann einen neuen Code an.',
    'precondition-required': 'Bitte nennen Sie im Kopf If-Match den Stand, auf dem die Änderung beruht.',
    'version-conflict':
      'Jemand anderes war schneller. Bitte laden Sie den neuen Stand und übernehmen Sie Ihre Änderung.',
    'not-possible-now': 'In diesem Stand geht das nicht. Bitte laden Sie die Seite neu.',
    'not-found': 'Unter dieser Adresse gibt es nichts.',
    'method-not-allowed': 'Diese Methode gibt es hier nicht; der Kopf Allow nennt die möglichen.',
    'payload-too-large': 'Bitte senden Sie weniger Daten.',
    'uri-too-long': 'Bitte verwenden Sie weniger oder kürzere Filter.',
    'rate-limited': 'Bitte warten Sie einen Moment und versuchen Sie es dann erneut.',
    'database-unavailable': 'Bitte versuchen Sie es in einigen Sekunden erneut.',
    'no-printer':
      'Dieser Server erstellt keine PDFs. Bitte drucken Sie die Liste mit Ihrem Browser und wählen Sie dort „Als PDF speichern“.',
    'printer-busy':
      'Gerade werden schon viele Listen gedruckt. Bitte versuchen Sie es in einer Minute erneut.',
    'print-failed':
      'Das PDF wurde nicht fertig, vermutlich ist die Liste zu lang. Bitte wählen Sie weniger aus, oder drucken Sie ' +
      'aus dem Browser.',
    'file-failed':
      'Die Datei wurde nicht fertig. Bitte versuchen Sie es in einer Minute erneut, oder wählen Sie weniger aus.',
    internal: 'Das liegt an uns. Bitte versuchen Sie es erneut und nennen Sie sonst die Vorgangsnummer.',
  } satisfies Record<ProblemCode, string>,
  fields: {
    unknown: 'Diese Angabe gibt es nicht.',
    repeated: 'Diese Angabe darf nur einmal vorkommen.',
    control: 'Steuerzeichen sind nicht erlaubt.',
    invalid: 'Dieser Wert ist nicht gültig.',
    notInVocabulary: 'Diesen Wert gibt es hier nicht.',
    tooLong: (most: number) => `Höchstens ${most} Zeichen, bitte.`,
    required: 'Bitte füllen Sie dieses Feld aus.',
    notJson: 'Das ist kein gültiges JSON.',
    email: 'Das ist keine E-Mail-Adresse.',
    website: 'Bitte geben Sie eine Adresse an, die mit http:// oder https:// beginnt.',
    telephone: 'Das ist keine Telefonnummer.',
    quarterElsewhere: 'Dieser Ortsteil liegt nicht in diesem Stadtbezirk.',
    widerThanContact:
      'Diese Angabe kann nicht für mehr Menschen sichtbar sein als der Kontakt, zu dem sie gehört.',
    consentMissing: 'Eine Person darf nur mit ihrer Einwilligung öffentlich stehen.',
    endsBeforeStart: 'Das Ende liegt vor dem Anfang.',
    doubleKey: 'Dieser Schlüssel kommt zweimal vor.',
    unknownChange: 'Diese Änderung gehört nicht zu diesem Vorschlag.',
    fileEmpty: 'Die Datei ist leer.',
    fileUnknown:
      'Das ist keine Excel-Arbeitsmappe (.xlsx) und keine CSV-Datei. Bitte speichern Sie die Tabelle als .xlsx.',
    fileBroken:
      'Die Datei ist beschädigt. Bitte öffnen Sie sie in Excel, speichern Sie sie neu und versuchen Sie es noch einmal.',
    fileOld:
      'Die Datei ist verschlüsselt oder im alten Format (.xls). Bitte speichern Sie sie ohne Kennwort als .xlsx.',
    fileEncrypted: 'Die Datei ist verschlüsselt. Bitte speichern Sie sie ohne Kennwort.',
    fileMacros: 'Die Datei enthält Makros. Bitte speichern Sie sie als Arbeitsmappe ohne Makros (.xlsx).',
    fileTooLarge:
      'Die Tabelle ist zu groß. Bitte löschen Sie überflüssige Zeilen und Spalten, oder teilen Sie sie auf.',
    fileUnreadable:
      'Die Datei ließ sich nicht in angemessener Zeit lesen. Bitte speichern Sie sie in Excel neu, oder teilen Sie sie auf.',
  },
};
