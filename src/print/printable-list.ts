import type { FacetName } from '../contract/facets.ts';
import type { Legal } from '../contract/legal.ts';
import type { Partner } from '../contract/partner.ts';
import type { Vocabulary } from '../contract/vocabulary.ts';
import { type ListPlan, planList } from '../domain/contact-list/plan.ts';
import { describeSelection } from '../domain/contact-list/selection.ts';
import type { ListSettings } from '../domain/contact-list/settings.ts';
import type { Filters } from '../domain/directory/filters.ts';
import { facetValues, type InterfaceLanguage, shortLabel } from '../domain/vocabulary.ts';
import { html, type Markup } from './markup.ts';
import { list as german } from './words/de.ts';
import { list as english } from './words/en.ts';

/** Everything that is needed to print a list. */
export interface ListContent {
  readonly settings: ListSettings;
  /** As the list's recipients may see them. */
  readonly partners: readonly Partner[];
  readonly vocabulary: Vocabulary;
  /** What the partners were selected by; null where they were picked by hand. */
  readonly filters: Filters | null;
  /** Who hands the list out. */
  readonly sender: Legal['operator'];
  /** ISO date in the city's time zone. */
  readonly today: string;
  /** Where the same selection is found online; null where it is not a link. */
  readonly link: string | null;
  /** By slug, what is to be marked: what changed or came since the list was printed last. */
  readonly marks: ReadonlyMap<string, 'changed' | 'added'>;
  /** Whether contents and index lead to what they name. Where the sheet is only looked at they do not. */
  readonly linked: boolean;
  /** Makes a text of a language ready for paper. */
  readonly typeset: (text: string, language: InterfaceLanguage) => string;
}

/** A list with its order settled, its words chosen and its names looked up. */
export interface PrintableList extends ListContent {
  readonly plan: ListPlan;
  /** The same as `plan`, or all of it where only its beginning is drawn: what the contents tell of. */
  readonly whole: ListPlan;
  readonly words: typeof german;
  readonly title: string;
  /** The title, with what was selected where it is not somebody's own. */
  readonly heading: string;
  /** What the document and its file are called: as `heading`, but one layout unlike another. */
  readonly name: string;
  /** What was selected, each part in words. */
  readonly selection: readonly string[];
  readonly label: (facet: FacetName, id: string) => string;
  readonly date: (iso: string) => string;
  /** Our words and the vocabulary's, ready for paper in the list's language. */
  readonly ours: (text: string) => string;
  /** A partner's words, ready for paper: they are German, and marked as such where the list is not. */
  readonly theirs: (text: string) => Markup | string;
}

const dateFormat = (language: 'de' | 'en') =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Settles the order, words and names of a list. */
export function printableList(content: ListContent): PrintableList {
  const { settings, partners, vocabulary, filters, typeset } = content;
  const { language } = settings;
  const words = language === 'en' ? english : german;
  const values = facetValues(vocabulary, language);
  const names = new Map(
    Object.entries(values).flatMap(([facet, all]) =>
      all.map(({ id, label }) => [`${facet} ${id}`, shortLabel(label)] as const),
    ),
  );
  const dates = dateFormat(language);
  const date = (iso: string) => dates.format(new Date(iso));
  const { parts, short } = describeSelection(filters, vocabulary, language, {
    ...words.selection,
    confirmedSince: (iso) => words.selection.confirmedSince(date(iso)),
  });
  const ownTitle = settings.title.trim();
  const titled = (title: string) => ownTitle || `${title} ${short}`.trim();
  const plan = planList(partners, settings, vocabulary, words.groups);
  return {
    ...content,
    words,
    plan,
    whole: plan,
    title: ownTitle || words.defaultTitle,
    heading: titled(words.defaultTitle),
    name: titled(words.called[settings.layout]),
    selection: parts,
    label: (facet, id) => names.get(`${facet} ${id}`) ?? id,
    date,
    ours: (text) => typeset(text, language),
    theirs: (text) => {
      const set = typeset(text, 'de');
      return language === 'de' || text === '' ? set : html`<span lang="de">${set}</span>`;
    },
  };
}
