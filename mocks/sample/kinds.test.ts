import { describe, expect, test } from 'vitest';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import type { KindBlueprint, Phrase } from './blueprint.ts';
import { kinds } from './kinds/all.ts';
import { wordsFor } from './naming.ts';
import { fits, type Traits } from './phrasing.ts';

/* The phrase material held together: a token that is misspelt would silently never fit. */

const slots = Object.fromEntries(
  ['q', 'in', 'aus', 'd', 'sprachen', 'n', 'N', 'viele', 'mitglieder', 'plaetze', 'jahr', 'neu'].map(
    (name) => [name, 'x'],
  ),
);
const talkative = { ...slots, s: 'Türkisch', ss: 'Türkisch und Arabisch', strasse: 'Lindenstraße' };
const allLanguages: string[] = duisburg.languages.map(({ code }) => code);

/** What partners of a kind may be: each name with each word. */
function possible(blueprint: KindBlueprint): (Traits & { name: string })[] {
  return blueprint.names.flatMap((name) => {
    const words: readonly (Phrase | null)[] = name.slots.includes('w') ? wordsFor(name, blueprint) : [null];
    return words.map((word) => ({
      name: `${name.text} / ${word?.text ?? ''}`,
      fields: [...name.fields, ...(word?.fields ?? [])],
      topics: [...name.topics, ...(word?.topics ?? [])],
      languages: ['de'],
      citywide: name.citywide,
      slots,
    }));
  });
}

describe.each(kinds.map((blueprint) => [blueprint.kind, blueprint] as const))('%s', (_, blueprint) => {
  test('speaks only of fields, target groups and languages that there are', () => {
    const phrases = [
      ...blueprint.names,
      ...blueprint.words,
      ...blueprint.openings,
      ...blueprint.details,
      ...blueprint.offers,
    ];
    const fields: string[] = duisburg.fields.map(({ id }) => id);
    const groups: string[] = duisburg.targetGroups.map(({ id }) => id);
    const used = [...blueprint.fields, ...phrases.flatMap((phrase) => phrase.fields)];
    expect(used.filter((id) => !fields.includes(id))).toEqual([]);
    const meant = [...blueprint.targets, ...blueprint.offers.flatMap(({ targets }) => targets)];
    expect(meant.filter((id) => !groups.includes(id))).toEqual([]);
    const languages = phrases.flatMap((phrase) => phrase.languages);
    expect(languages.filter((code) => !allLanguages.includes(code))).toEqual([]);
  });

  test('has something to say under every name, whatever it knows of itself', () => {
    const silent = possible(blueprint).filter((traits) => {
      const each =
        traits.fields.length > 0 ? [traits] : blueprint.fields.map((id) => ({ ...traits, fields: [id] }));
      return !each.every((one) => blueprint.openings.filter((phrase) => fits(phrase, one)).length >= 2);
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('has no phrase that fits nobody', () => {
    const everybody = possible(blueprint).map((traits) => ({
      ...traits,
      fields: [...traits.fields, ...blueprint.fields],
      languages: allLanguages,
      slots: talkative,
    }));
    const material = [...blueprint.openings, ...blueprint.details, ...blueprint.offers];
    expect(
      material.filter((phrase) => !everybody.some((traits) => fits(phrase, traits))).map(({ text }) => text),
    ).toEqual([]);
  });
});
