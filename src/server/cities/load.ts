import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ExplainedError } from '../explained-error.ts';
import { type City, city, largestLogo } from './city.ts';
import { duisburg } from './duisburg.ts';

/**
 * The city of this installation: the JSON file at `cityFile` (absolute), or Duisburg. Theme and logo are looked
 * for beside the city's file. Throws an ExplainedError that says what in the file is wrong.
 */
export async function loadCity(cityFile: string | null): Promise<City> {
  if (cityFile === null) return duisburg;
  try {
    const loaded = city.parse(JSON.parse(await readFile(cityFile, 'utf8')));
    const beside = (file: string | null) => file && path.resolve(path.dirname(cityFile), file);
    const { legal } = loaded;
    const logo = (await loadLogo(beside(loaded.logoFile))) ?? legal.operator.logo;
    return {
      ...loaded,
      themeFile: beside(loaded.themeFile),
      legal: { ...legal, operator: { ...legal.operator, logo } },
    };
  } catch (error) {
    throw explain(cityFile, error);
  }
}

const imageTypes: Readonly<Record<string, string>> = { '.svg': 'svg+xml', '.png': 'png' };

/** The logo as a data URL: printed lists fetch nothing. */
async function loadLogo(file: string | null): Promise<string | null> {
  if (file === null) return null;
  const type = imageTypes[path.extname(file).toLowerCase()];
  if (type === undefined) throw new Error(`${file}: logoFile has to be an SVG or a PNG`);
  const image = await readFile(file);
  if (image.length > largestLogo)
    throw new Error(`${file}: ${image.length} bytes, and a logo may have ${largestLogo}`);
  return `data:image/${type};base64,${image.toString('base64')}`;
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
