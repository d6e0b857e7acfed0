import { readFile } from 'node:fs/promises';
import { ExplainedError } from '../explained-error.ts';
import { type ImportProfile, importProfile } from './profile.ts';
import { schoolsNrw } from './profiles/schools-nrw.ts';

const shipped: Readonly<Record<string, unknown>> = { 'schools-nrw': schoolsNrw };

async function read(name: string): Promise<unknown> {
  if (Object.hasOwn(shipped, name)) return shipped[name];
  const known = Object.keys(shipped).join(', ');
  try {
    return JSON.parse(await readFile(name, 'utf8'));
  } catch {
    throw new ExplainedError({
      de: `Das Profil „${name}“ gibt es nicht. Mitgeliefert: ${known}; sonst der Pfad einer JSON-Datei.`,
      en: `There is no profile “${name}”. Shipped: ${known}; or else the path of a JSON file.`,
    });
  }
}

/**
 * A profile that ships with the product, by its name, or one from a JSON file, by its path.
 * @throws ExplainedError where there is none, or where it is none.
 */
export async function loadProfile(name: string): Promise<ImportProfile> {
  const parsed = importProfile.safeParse(await read(name));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n');
  throw new ExplainedError({
    de: `Das Profil „${name}“ stimmt nicht:\n${issues}`,
    en: `The profile “${name}” is wrong:\n${issues}`,
  });
}
