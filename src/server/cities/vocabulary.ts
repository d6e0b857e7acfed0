import type { Vocabulary } from '../../contract/vocabulary.ts';
import type { City } from './city.ts';

/** The part of a city's configuration that the interface gets, with what the database says about itself. */
export function vocabularyOf(
  { id, name, timeZone, postcodes: _, legal: __, themeFile: ___, trusted: ____, ...terms }: City,
  sample: boolean,
): Vocabulary {
  return { ...terms, city: { id, name, timeZone }, sample };
}
