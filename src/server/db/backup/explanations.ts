import { ExplainedError } from '../../explained-error.ts';

export const damaged = (cause?: unknown) =>
  new ExplainedError(
    {
      de: 'Die Sicherung ist beschädigt oder unvollständig. Es wurde nichts geändert.',
      en: 'The backup is damaged or incomplete. Nothing was changed.',
    },
    { cause },
  );

export const notABackup = (file: string, cause?: unknown) =>
  new ExplainedError(
    {
      de: `„${file}“ ist keine Sicherung von Partnernetz.`,
      en: `“${file}” is no backup of Partnernetz.`,
    },
    { cause },
  );

export const newerBackup = (migration: string) =>
  new ExplainedError({
    de: `Die Sicherung stammt von einer neueren Version (mit „${migration}“). Bitte mit jener wiederherstellen.`,
    en: `The backup was made by a newer version (with “${migration}”). Restore it with that one.`,
  });

export const notEmpty = () =>
  new ExplainedError({
    de: 'In dieser Datenbank sind schon Daten. Eine Sicherung wird nur in eine leere zurückgespielt: bitte mit DATA_DIR ein neues Verzeichnis oder mit DATABASE_URL eine leere Datenbank nennen.',
    en: 'This database holds data already. A backup is only restored into an empty one: name a new directory by DATA_DIR, or an empty database by DATABASE_URL.',
  });

export const unreadable = (file: string, cause: unknown) =>
  new ExplainedError(
    {
      de: `„${file}“ lässt sich nicht lesen: ${String(cause)}`,
      en: `“${file}” cannot be read.`,
    },
    { cause },
  );

export const unwritable = (file: string, cause: unknown) =>
  new ExplainedError(
    {
      de: `„${file}“ lässt sich nicht schreiben: ${String(cause)}`,
      en: `“${file}” cannot be written.`,
    },
    { cause },
  );
