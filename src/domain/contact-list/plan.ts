import type { Partner } from '../../contract/partner.ts';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { facetValues, type InterfaceLanguage, shortLabel } from '../vocabulary.ts';
import type { Grouping, ListSettings } from './settings.ts';

/** One place of a list: a partner in full, or where to find it. */
export interface ListItem {
  readonly type: 'entry' | 'reference';
  /** Runs through the whole list; the same wherever the partner comes up again. */
  readonly number: number;
  readonly partner: Partner;
  /** It stands in full further up, too. */
  readonly again: boolean;
}

export interface ListSection {
  readonly key: string;
  /** Empty where the list is not grouped. */
  readonly title: string;
  readonly items: readonly ListItem[];
}

export interface IndexLine {
  readonly term: string;
  readonly numbers: readonly number[];
}

export interface ListPlan {
  readonly sections: readonly ListSection[];
  /** How many partners there are, each counted once. */
  readonly count: number;
  readonly names: readonly IndexLine[];
  readonly languages: readonly IndexLine[];
}

interface Group {
  readonly key: string;
  readonly title: string;
}

/** What the last group of a kind is called. */
export interface GroupWords {
  readonly citywide: string;
  readonly without: Readonly<Record<Exclude<Grouping, 'none' | 'letter'>, string>>;
}

const citywideKey = '+citywide';
const withoutKey = '+without';

/** Sorts as DIN 5007-1 does: ä as a. */
const sortKey = (text: string): string => fold(text).plain;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Nearly everybody speaks German: who looks for a language looks for another one. */
function otherLanguages({ languages }: Partner): readonly string[] {
  const others = languages.filter((code) => code !== 'de');
  return others.length === 0 ? languages : others;
}

const withFigures = '0–9';

/** The letter under which a name is looked up; those that begin with a figure stand together. */
function letterOf(name: string): string {
  const first = sortKey(name).charAt(0).toUpperCase();
  return /\d/.test(first) ? withFigures : first || '#';
}

/** The ids of the groups that a partner belongs to, the one where it stands in full first. */
function groupsOf(partner: Partner, group: Grouping): readonly string[] {
  if (group === 'none') return [''];
  if (group === 'letter') return [letterOf(partner.name)];
  if (group === 'field') return partner.fields;
  if (group === 'kind') return [partner.kind];
  if (group === 'language') return otherLanguages(partner);
  if (group === 'quarter') return partner.locations.flatMap(({ quarter }) => quarter ?? []);
  const located = partner.locations
    .map(({ district }) => district)
    .filter((district) => district !== unresolvedDistrict);
  return [...located, ...partner.serves, ...(partner.citywide ? [citywideKey] : [])];
}

/** All groups of a kind in the order in which they are printed. */
function groupsInOrder(
  group: Grouping,
  partners: readonly Partner[],
  vocabulary: Vocabulary,
  language: InterfaceLanguage,
  words: GroupWords,
): Group[] {
  if (group === 'none') return [{ key: '', title: '' }];
  if (group === 'letter')
    return [...new Set(partners.flatMap((partner) => groupsOf(partner, group)))]
      .sort(byText)
      .map((letter) => ({ key: letter, title: letter }));
  const named = facetValues(vocabulary, language)[group].map(({ id, label }) => ({
    key: id,
    title: shortLabel(label),
  }));
  const known = named.filter(({ key }) => key !== unresolvedDistrict);
  if (group === 'language') known.sort((a, b) => byText(sortKey(a.title), sortKey(b.title)));
  return [
    ...known,
    ...(group === 'district' ? [{ key: citywideKey, title: words.citywide }] : []),
    { key: withoutKey, title: words.without[group] },
  ];
}

/** The groups of a partner that are printed; what the vocabulary no longer knows makes none. */
function printedGroupsOf(partner: Partner, group: Grouping, known: ReadonlySet<string>): readonly string[] {
  const groups = groupsOf(partner, group).filter((key) => known.has(key));
  return groups.length === 0 ? [withoutKey] : groups;
}

/** The partners of each group, by name; in an ungrouped list they keep the order in which they came. */
function membersOf(
  partners: readonly Partner[],
  settings: ListSettings,
  known: ReadonlySet<string>,
): Map<string, Partner[]> {
  const sorted =
    settings.group === 'none'
      ? partners
      : partners
          .map((partner) => ({ partner, name: sortKey(partner.name) }))
          .sort((a, b) => byText(a.name, b.name))
          .map(({ partner }) => partner);
  const members = new Map<string, Partner[]>();
  for (const partner of sorted) {
    for (const key of new Set(printedGroupsOf(partner, settings.group, known))) {
      const there = members.get(key);
      if (there === undefined) members.set(key, [partner]);
      else there.push(partner);
    }
  }
  return members;
}

/** Where each partner stands in full: where it is, not where it also works. */
function homesOf(
  partners: readonly Partner[],
  group: Grouping,
  known: ReadonlySet<string>,
): Map<string, string> {
  return new Map(
    partners.map((partner) => [partner.slug, printedGroupsOf(partner, group, known)[0] ?? withoutKey]),
  );
}

function indexLines(terms: readonly (readonly [term: string, number: number])[]): IndexLine[] {
  const numbers = new Map<string, Set<number>>();
  for (const [term, number] of terms) numbers.set(term, (numbers.get(term) ?? new Set()).add(number));
  return [...numbers]
    .map(([term, found]) => ({ term, numbers: [...found].sort((a, b) => a - b), key: sortKey(term) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ term, numbers: found }) => ({ term, numbers: found }));
}

/**
 * Lays out a list: its groups in the vocabulary's order, every partner with its running number; where one belongs to
 * several groups, it stands in full where it is located (or first named) and as a reference elsewhere, or in full
 * everywhere. Partners that were taken off by hand are gone.
 */
export function planList(
  partners: readonly Partner[],
  settings: ListSettings,
  vocabulary: Vocabulary,
  words: GroupWords,
): ListPlan {
  const kept = partners.filter(({ slug }) => !settings.without.includes(slug));
  const { group, repeat, language } = settings;
  const all = groupsInOrder(group, kept, vocabulary, language, words);
  const known = new Set(all.map(({ key }) => key));
  const members = membersOf(kept, settings, known);
  const homes = homesOf(kept, group, known);
  const groups = all.filter(({ key }) => members.has(key));

  const numbers = new Map<string, number>();
  const standsIn = (partner: Partner, key: string) => repeat === 'full' || homes.get(partner.slug) === key;
  for (const { key } of groups)
    for (const partner of members.get(key) ?? [])
      if (standsIn(partner, key) && !numbers.has(partner.slug)) numbers.set(partner.slug, numbers.size + 1);

  const inFull = new Set<string>();
  const itemIn = (key: string, partner: Partner): ListItem => {
    const { slug } = partner;
    const again = inFull.has(slug);
    const type = standsIn(partner, key) ? 'entry' : 'reference';
    if (type === 'entry') inFull.add(slug);
    return { type, number: numbers.get(slug) ?? 0, partner, again };
  };
  const sections = groups.map(({ key, title }) => ({
    key,
    title,
    items: (members.get(key) ?? []).map((partner) => itemIn(key, partner)),
  }));
  const labels = new Map(
    facetValues(vocabulary, language).language.map(({ id, label }) => [id, shortLabel(label)]),
  );
  const numbered = kept.map((partner) => ({ partner, number: numbers.get(partner.slug) ?? 0 }));
  return {
    sections,
    count: kept.length,
    names: indexLines(
      numbered.flatMap(({ partner, number }) =>
        [partner.name, partner.shortName].flatMap((name) => (name ? [[name, number] as const] : [])),
      ),
    ),
    languages: indexLines(
      numbered.flatMap(({ partner, number }) =>
        partner.languages
          .filter((code) => code !== 'de')
          .map((code) => [labels.get(code) ?? code, number] as const),
      ),
    ),
  };
}

/** The beginning of a list, with everything else about it as it is. */
export function firstItems(plan: ListPlan, most: number): ListPlan {
  let left = most;
  const sections = plan.sections.map((section) => {
    const items = section.items.slice(0, Math.max(0, left));
    left -= items.length;
    return { ...section, items };
  });
  return { ...plan, sections: sections.filter(({ items }) => items.length > 0) };
}
