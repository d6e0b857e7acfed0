import { slugOf } from '../../src/domain/text/slug.ts';
import type { KindBlueprint, Phrase } from './blueprint.ts';
import { fill } from './phrasing.ts';
import type { Place } from './places.ts';
import { streetName } from './places.ts';
import type { Random } from './random.ts';

/** A name, and what it says about the partner who bears it. */
export interface Identity {
  readonly name: string;
  readonly umbrella: string | null;
  readonly fields: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly string[];
}

/** How the houses of an umbrella association carry its name: in front, or behind. */
const umbrellaNames: Readonly<Record<string, { u: string; v: string }>> = {
  awo: { u: 'AWO-', v: '' },
  caritas: { u: 'Caritas-', v: '' },
  diakonie: { u: 'Diakonie-', v: '' },
  drk: { u: 'DRK-', v: '' },
  paritaetischer: { u: '', v: ' im Paritätischen' },
  juedische_wohlfahrt: { u: '', v: ' der Jüdischen Wohlfahrt' },
};

/** The words that may stand in a name: a mosque is not named after a saint. */
export const wordsFor = (name: Phrase, { words }: KindBlueprint): readonly Phrase[] =>
  words.filter(
    (word) =>
      word.topics.length === 0 ||
      name.topics.length === 0 ||
      word.topics.some((topic) => name.topics.includes(topic)),
  );

function invent(random: Random, blueprint: KindBlueprint, place: Place, citywide: boolean): Identity {
  const { umbrellas, names } = blueprint;
  const umbrella = umbrellas && random.chance(umbrellas.chance) ? random.weighted(umbrellas.of) : null;
  const possible = names.filter((name) => name.citywide === citywide);
  const template = random.pick(possible.length > 0 ? possible : names);
  const word = template.slots.includes('w') ? random.pick(wordsFor(template, blueprint)) : null;
  const slots = {
    ...(umbrellaNames[umbrella ?? ''] ?? { u: '', v: '' }),
    q: place.name,
    d: place.districtName,
    w: word?.text ?? '',
    alt: String(random.int(1883, 1926)),
  };
  return {
    name: fill(template.text, { slots }),
    umbrella,
    fields: [...new Set([...template.fields, ...(word?.fields ?? [])])],
    topics: [...new Set([...template.topics, ...(word?.topics ?? [])])],
    languages: [...template.languages, ...(word?.languages ?? [])],
  };
}

/** Who a partner is, under a name that nobody in the network has. In a large one, houses are told apart by street. */
export function identityOf(
  random: Random,
  blueprint: KindBlueprint,
  place: Place,
  citywide: boolean,
  takenSlugs: ReadonlySet<string>,
): Identity {
  for (let attempt = 0; ; attempt++) {
    const identity = invent(random, blueprint, place, citywide);
    const where = attempt < 6 ? '' : `, ${streetName(random)}${attempt < 30 ? '' : ` ${random.int(1, 148)}`}`;
    const name = `${identity.name}${where}`;
    if (!takenSlugs.has(slugOf(name))) return { ...identity, name };
  }
}

/** The initials by which people know it: „Rumänisches Elternnetz Marxloh“ → „REM“; null where they make no word. */
export function initialsOf(name: string): string | null {
  const words = name.replace(/ (e\. V\.|gGmbH)/g, '').split(/[\s/-]+/);
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  return initials.length >= 3 && initials.length <= 4 ? initials.join('') : null;
}

const fillers = new Set([
  'e',
  'v',
  'ggmbh',
  'gmbh',
  'der',
  'die',
  'das',
  'fuer',
  'und',
  'am',
  'an',
  'im',
  'in',
  'zum',
]);

/** A domain that cannot exist, from the words of the name. */
export function domainOf(name: string): string {
  const chosen: string[] = [];
  for (const word of slugOf(name)
    .split('-')
    .filter((each) => !fillers.has(each))) {
    if ([...chosen, word].join('-').length > 30 || chosen.length === 3) break;
    chosen.push(word);
  }
  return `${chosen.length > 0 ? chosen.join('-') : 'partner'}.example`;
}
