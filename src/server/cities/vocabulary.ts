import type { Vocabulary } from '../../contract/vocabulary.ts';
import type { City } from './city.ts';

/**
 * The part of a city's configuration that the interface gets, with what the database says about itself. Named one by
 * one: what else a city's file holds (paths of this machine among it) is nobody's business.
 */
export const vocabularyOf = (
  {
    id,
    name,
    timeZone,
    pillars,
    fields,
    kinds,
    targetGroups,
    umbrellas,
    languages,
    districts,
    freshness,
  }: City,
  sample: boolean,
): Vocabulary => ({
  city: { id, name, timeZone },
  sample,
  pillars,
  fields,
  kinds,
  targetGroups,
  umbrellas,
  languages,
  districts,
  freshness,
});
