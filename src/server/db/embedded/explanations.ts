import { ExplainedError } from '../../explained-error.ts';

const ownDatabase = {
  de: 'Mit DATABASE_URL läuft Partnernetz auf jedem PostgreSQL ab Version 15.',
  en: 'With DATABASE_URL Partnernetz runs on any PostgreSQL from version 15.',
};

export const unsupportedPlatform = (platform: string, cause: unknown) =>
  new ExplainedError(
    {
      de: `Für dieses System (${platform}) bringt Partnernetz kein PostgreSQL mit. ${ownDatabase.de}`,
      en: `Partnernetz brings no PostgreSQL for this system (${platform}). ${ownDatabase.en}`,
    },
    { cause },
  );

export const brokenPrograms = (output: string) =>
  new ExplainedError({
    de: `Das mitgelieferte PostgreSQL läuft auf diesem System nicht. ${ownDatabase.de}\n${output.trim()}`,
    en: `The PostgreSQL that comes with Partnernetz does not run on this system. ${ownDatabase.en}`,
  });

export const diskFull = (place: string, cause?: unknown) =>
  new ExplainedError(
    {
      de: `Der Datenträger ist voll: ${place}. Bitte Platz schaffen und neu starten; es ist nichts verloren.`,
      en: `The disk is full: ${place}. Make room and start again; nothing is lost.`,
    },
    { cause },
  );

export const noRights = (place: string, cause?: unknown) =>
  new ExplainedError(
    {
      de: `In „${place}“ darf Partnernetz nicht lesen und schreiben. Bitte die Rechte anpassen oder mit DATA_DIR ein anderes Verzeichnis nennen.`,
      en: `Partnernetz may not read and write in “${place}”. Change its rights, or name another directory by DATA_DIR.`,
    },
    { cause },
  );

export const notADirectory = (place: string, cause?: unknown) =>
  new ExplainedError(
    {
      de: `„${place}“ ist kein Verzeichnis. Bitte mit DATA_DIR ein anderes nennen.`,
      en: `“${place}” is not a directory. Name another one by DATA_DIR.`,
    },
    { cause },
  );

export const otherMajor = (data: string, found: string, ours: string) =>
  new ExplainedError({
    de: [
      `Die Daten in „${data}“ gehören zu PostgreSQL ${found}, dieses Partnernetz bringt PostgreSQL ${ours} mit.`,
      'So ziehen sie um: mit der bisherigen Version „npm run backup -- DATEI“, dann DATA_DIR beiseitelegen und mit dieser Version „npm run restore -- DATEI“.',
    ].join('\n'),
    en: [
      `The data in “${data}” are PostgreSQL ${found}'s, this Partnernetz brings PostgreSQL ${ours}.`,
      'To move them: npm run backup -- FILE with the version used so far, put DATA_DIR aside, then npm run restore -- FILE with this version.',
    ].join('\n'),
  });

export const startFailed = (log: string, details: string) =>
  new ExplainedError({
    de: `Das mitgelieferte PostgreSQL startet nicht. Sein Protokoll: ${log}\n${details.trim()}`,
    en: `The PostgreSQL that comes with Partnernetz does not start. See its log above.`,
  });

export const noUser = (cause: unknown) =>
  new ExplainedError(
    {
      de: 'PostgreSQL läuft nicht als root, und der Benutzer „partnernetz“ ließ sich nicht anlegen. Bitte Partnernetz als anderer Benutzer starten.',
      en: 'PostgreSQL refuses to run as root, and the user “partnernetz” could not be created. Start Partnernetz as another user.',
    },
    { cause },
  );

/** Puts an error of the file system about `place` into words; anything else is handed back as it is. */
export function explainFileError(error: unknown, place: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(place, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return noRights(place, error);
  if (code === 'ENOTDIR' || code === 'EEXIST') return notADirectory(place, error);
  return error;
}

/** The same for what PostgreSQL's programs say; null when it is nothing that we know. */
export function explainOutput(output: string, place: string): ExplainedError | null {
  if (/No space left on device|Disk quota exceeded/.test(output)) return diskFull(place);
  if (/Permission denied|Read-only file system|wrong ownership|invalid permissions/.test(output))
    return noRights(place);
  return null;
}
