import { shortLabel } from '../../src/domain/vocabulary.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import type { KindBlueprint } from './blueprint.ts';
import { generalSentences } from './general.ts';
import { fill, fits, type Traits } from './phrasing.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';

const languageNames = new Map(duisburg.languages.map(({ code, de }) => [code, shortLabel(de)]));
const numbers = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'] as const;

const listed = (words: readonly string[]) => `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;

/** What the slots of phrases stand for at one partner. */
export function slotsOf(random: Random, place: Place, street: string, languages: readonly string[]) {
  const spoken = languages
    .flatMap((code) => (code === 'de' ? [] : (languageNames.get(code) ?? [])))
    // „auf Marokkanisches Arabisch“ would be wrong.
    .filter((name) => !name.includes(' '));
  return {
    q: place.name,
    in: place.inside,
    aus: place.from,
    d: place.districtName,
    s: spoken[0] ?? '',
    ss: spoken.length < 2 ? '' : listed(spoken.slice(0, 3)),
    sprachen: String(languages.length),
    n: random.pick(numbers),
    N: random.pick(['Zwei', 'Drei', 'Vier']),
    viele: String(random.int(14, 48)),
    mitglieder: String(random.int(6, 40) * 10),
    plaetze: String(random.int(9, 23) * 5),
    jahr: String(random.int(1974, 2019)),
    neu: String(random.int(2006, 2023)),
    // „an der …“ is right only before these.
    strasse: /(straße|allee|gasse)$/.test(street) ? street : '',
  };
}

/** A first sentence that says who they are, and mostly a second one that says what they do. */
function compose(random: Random, blueprint: KindBlueprint, traits: Traits): string {
  const openings = blueprint.openings.filter((each) => fits(each, traits));
  const details = blueprint.details.filter((each) => fits(each, traits));
  const more = random.weighted([
    [0, 25],
    [1, 60],
    [2, 15],
  ] as const);
  return [random.pick(openings), ...random.some(details, more)]
    .map(({ text }) => fill(text, traits))
    .join(' ');
}

/** Beyond so many partners two may say the same of themselves, as they do in real life. */
const mostRemembered = 1000;

/** @param taken summaries of other partners; grows up to a limit. */
export function summaryOf(
  random: Random,
  blueprint: KindBlueprint,
  traits: Traits,
  taken: Set<string>,
): string {
  let summary = compose(random, blueprint, traits);
  for (let attempt = 0; attempt < 20 && taken.has(summary); attempt++)
    summary = compose(random, blueprint, traits);
  if (taken.size < mostRemembered) taken.add(summary);
  return summary;
}

/** What the summary has no room for; every other partner has written nothing here. */
export function descriptionOf(
  random: Random,
  blueprint: KindBlueprint,
  traits: Traits,
  summary: string,
): string {
  if (random.chance(0.55)) return '';
  const details = blueprint.details
    .filter((each) => fits(each, traits))
    .map(({ text }) => fill(text, traits));
  const general = generalSentences.filter((text) => !text.includes('{d}') || !traits.citywide);
  return [
    ...random.some(
      details.filter((text) => !summary.includes(text)),
      random.int(1, 3),
    ),
    ...random.some(general, random.int(1, 2)).map((text) => fill(text, traits)),
  ].join(' ');
}
