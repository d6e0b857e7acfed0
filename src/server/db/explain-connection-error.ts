import { ExplainedError } from '../explained-error.ts';

const code = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Whether the database may well answer in a moment: its machine or container is starting. */
export function isNotYetThere(error: unknown): boolean {
  // 57P03: starting up; 53300: no connection free. AggregateError: refused at each of a name's addresses.
  return (
    /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P0\d|53300)$/.test(
      code(error),
    ) ||
    (error instanceof Error && /timeout|terminated/i.test(error.message))
  );
}

/** Puts into words why the database could not be reached; anything unknown is handed back as it is. */
export function explainConnectionError(error: unknown): unknown {
  const known = isNotYetThere(error) ? unreachable : refusals[code(error)];
  return known ? new ExplainedError(known, { cause: error }) : error;
}

const unreachable = {
  de: 'Die Datenbank antwortet nicht. Bitte DATABASE_URL prüfen (Rechner, Port) und ob PostgreSQL läuft.',
  en: 'The database does not answer. Check DATABASE_URL (host, port) and whether PostgreSQL runs.',
};

const signIn = {
  de: 'Die Datenbank lehnt die Anmeldung ab. Bitte Nutzer und Kennwort in DATABASE_URL prüfen.',
  en: 'The database refuses to sign in. Check user and password in DATABASE_URL.',
};

const refusals: Record<string, { de: string; en: string }> = {
  '28P01': signIn,
  '28000': signIn,
  '3D000': {
    de: 'Diese Datenbank gibt es nicht. Bitte anlegen (CREATE DATABASE … ENCODING UTF8) oder DATABASE_URL berichtigen.',
    en: 'There is no such database. Create it (CREATE DATABASE … ENCODING UTF8) or correct DATABASE_URL.',
  },
  '42501': {
    de: 'Der Datenbanknutzer darf hier nichts anlegen. Er sollte Eigentümer der Datenbank sein.',
    en: 'The database user may not create anything here. It should own the database.',
  },
  '53100': {
    de: 'Der Datenträger der Datenbank ist voll. Bitte Platz schaffen; es ist nichts verloren.',
    en: "The database's disk is full. Make room; nothing is lost.",
  },
};
