import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ExplainedError } from '../explained-error.ts';
import { type City, city } from './city.ts';
import { duisburg } from './duisburg.ts';

/**
 * The city of this installation: the JSON file at `cityFile` (absolute), or Duisburg. A theme file is looked for
 * beside the city's. Throws an ExplainedError that says what in the file is wrong.
 */
export async function loadCity(cityFile: string | null): Promise<City> {
  if (cityFile === null) return duisburg;
  try {
    const loaded = city.parse(JSON.parse(await readFile(cityFile, 'utf8')));
    const themeFile = loaded.themeFile && path.resolve(path.dirname(cityFile), loaded.themeFile);
    return { ...loaded, themeFile };
  } catch (error) {
    throw explain(cityFile, error);
  }
}

/** The city's CSS, empty where it has none. Throws an ExplainedError when it cannot be read. */
export async function loadTheme({ themeFile }: Pick<City, 'themeFile'>): Promise<Buffer> {
  if (themeFile === null) return Buffer.alloc(0);
  try {
    return await readFile(themeFile);
  } catch (error) {
    throw explain(themeFile, error);
  }
}

function explain(file: string, cause: unknown): ExplainedError {
  const details = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
  return new ExplainedError(
    {
      de: `„${file}“ (CITY_FILE) lässt sich nicht verwenden:`,
      en: `“${file}” (CITY_FILE) cannot be used:\n${details}`,
    },
    { cause },
  );
}
