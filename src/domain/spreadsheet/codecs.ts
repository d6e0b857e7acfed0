import type { AccessLevel } from '../../contract/access.ts';
import type {
  ContactPoint,
  OpeningInterval,
  PartnerContact,
  PartnerLocation,
} from '../../contract/partner.ts';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { shortLabel } from '../vocabulary.ts';
import { withScheme } from '../website.ts';
import type { Codec, SheetWords } from './cell.ts';
import { readWeek, writeWeek } from './week-text.ts';

/** One value of a fixed list: how it is written, and what else is understood. */
interface Term {
  readonly id: string;
  readonly de: string;
  readonly en: string;
  readonly aliases?: readonly string[];
}
type Terms = (vocabulary: Vocabulary) => readonly Term[];

/** Two codes may have one name („Dari“ is prs and fa-AF): then the code stands behind it. */
const nameWithId = (name: string, id: string) => `${name} (${id})`;

const namesOf = ({ id, de, en, aliases = [] }: Term) => [
  id,
  de,
  en,
  shortLabel(de),
  shortLabel(en),
  nameWithId(de, id),
  nameWithId(en, id),
  ...aliases,
];

const foldedNames = (term: Term) => namesOf(term).map((name) => fold(name).digraph);

/**
 * What somebody cut short with a full stop: the only term that begins so („bulg.“), else the adjective that does
 * („serb.“: Serbisch, not Serbokroatisch).
 */
function cutShort(word: string, terms: readonly Term[]): Term | undefined {
  const stem = /^(\p{L}{3,})\.$/u.exec(word)?.[1];
  if (stem === undefined) return undefined;
  const begun = fold(stem).digraph;
  const [only, other] = terms.filter((term) => foldedNames(term).some((name) => name.startsWith(begun)));
  return other === undefined ? only : terms.find((term) => foldedNames(term).includes(`${begun}isch`));
}

/** The id that a word means, by any of its names; the interface's own spelling first, then ids. */
function idOf(word: string, terms: readonly Term[]): string | null {
  const exact = terms.find((term) => namesOf(term).includes(word));
  if (exact !== undefined) return exact.id;
  const wanted = fold(word).digraph;
  const meant = terms.find((term) => foldedNames(term).includes(wanted)) ?? cutShort(word, terms);
  return meant?.id ?? null;
}

/** A name as it is read back: one that would be taken apart is written as its id. */
function nameOf(id: string, terms: readonly Term[], { language }: SheetWords): string {
  const name = terms.find((term) => term.id === id)?.[language] ?? id;
  if (name === id || /[;\n]/.test(name)) return id;
  return idOf(name, terms) === id ? name : nameWithId(name, id);
}

/** One word of a vocabulary. */
export const term = <Value extends string = string>(terms: Terms): Codec<Value> => ({
  type: 'text',
  write: (id, words) => nameOf(id, terms(words.vocabulary), words),
  read: (text, { vocabulary }) => {
    const id = idOf(text.trim(), terms(vocabulary));
    // Ids are those of the list, whatever type it gives them.
    return id === null ? { problem: 'unknown-word', at: text.trim() } : { value: id as Value };
  },
});

/** The same, or nothing. */
export const optional = <Value>(codec: Codec<Value>): Codec<Value | null> => ({
  type: codec.type,
  write: (value, words) => (value === null ? null : codec.write(value, words)),
  read: (text, words) => (text.trim() === '' ? { value: null } : codec.read(text, words)),
});

/** Several words of a vocabulary, apart by semicolons. */
export const terms = (of: Terms): Codec<readonly string[]> => ({
  type: 'text',
  write: (ids, words) => ids.map((id) => nameOf(id, of(words.vocabulary), words)).join('; ') || null,
  read: (text, { vocabulary }) => {
    const named = text
      .split(/[;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const ids: string[] = [];
    for (const word of named) {
      const id = idOf(word, of(vocabulary));
      if (id === null) return { problem: 'unknown-word', at: word };
      if (!ids.includes(id)) ids.push(id);
    }
    return { value: ids };
  },
});

/** A text as it is; what stands in the cell is what is meant, save blanks at its ends. */
export const text: Codec<string> = {
  type: 'text',
  write: (value) => value || null,
  read: (cell) => ({ value: cell.trim() }),
};

/** A text, or nothing. */
export const optionalText: Codec<string | null> = {
  type: 'text',
  write: (value) => value || null,
  read: (cell) => ({ value: cell.trim() || null }),
};

/** An address in the web; what people leave out at its beginning is put there. */
export const website: Codec<string | null> = {
  type: 'text',
  write: (value) => value || null,
  read: (cell) => ({ value: withScheme(cell) || null }),
};

const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/** A calendar date: of a date cell, or as it is written in German. */
export const date: Codec<string | null> = {
  type: 'date',
  write: (value) => value,
  read: (cell) => {
    const written = cell.trim();
    if (written === '') return { value: null };
    const [, day = '', month = '', year = ''] = german.exec(written) ?? [];
    const iso = day === '' ? written : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const moment = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
    // The 31st of February is read as one of March.
    const isDay = Number.isFinite(moment) && new Date(moment).toISOString().startsWith(iso);
    return isDay ? { value: iso } : { problem: 'not-a-date', at: written };
  },
};

const yes = ['ja', 'j', 'yes', 'y', 'true', 'wahr', 'x', '1'];
const no = ['nein', 'n', 'no', 'false', 'falsch', '0', '', '-'];

export const yesNo: Codec<boolean> = {
  type: 'text',
  write: (value, { language }) => (language === 'de' ? (value ? 'ja' : 'nein') : value ? 'yes' : 'no'),
  read: (cell) => {
    const word = cell.trim().toLowerCase();
    if (yes.includes(word)) return { value: true };
    return no.includes(word) ? { value: false } : { problem: 'not-yes-no', at: cell.trim() };
  },
};

/** A week's hours. */
export const week: Codec<readonly OpeningInterval[]> = {
  type: 'text',
  write: (hours, { language }) => writeWeek(hours, language) || null,
  read: (cell) => {
    const hours = readWeek(cell);
    return hours === null ? { problem: 'hours', at: cell.trim() } : { value: hours };
  },
};

/** A word of a list that the program itself knows. */
function known<Value extends string>(names: Readonly<Record<Value, Omit<Term, 'id'>>>): Codec<Value> {
  const words = (Object.keys(names) as Value[]).map((id) => ({ id, ...names[id] }));
  return term<Value>(() => words);
}

export const level = known<AccessLevel>({
  public: { de: 'alle', en: 'everyone', aliases: ['öffentlich'] },
  network: { de: 'nur das Netzwerk', en: 'only the network', aliases: ['Netzwerk'] },
  team: { de: 'nur das KI-Team', en: 'only the KI team', aliases: ['KI', 'KI-Team', 'intern'] },
});

export const stepFree = optional(
  known<NonNullable<PartnerLocation['stepFree']>>({
    yes: { de: 'stufenfrei', en: 'step-free', aliases: ['ja'] },
    partly: { de: 'teilweise stufenfrei', en: 'partly step-free', aliases: ['teilweise'] },
    no: { de: 'nicht stufenfrei', en: 'not step-free', aliases: ['nein'] },
  }),
);

export const pointType = known<ContactPoint['type']>({
  phone: { de: 'Telefon', en: 'Telephone', aliases: ['Tel', 'Phone', 'Festnetz'] },
  mobile: { de: 'Mobil', en: 'Mobile', aliases: ['Handy', 'Mobiltelefon'] },
  fax: { de: 'Fax', en: 'Fax', aliases: ['Telefax'] },
  email: { de: 'E-Mail', en: 'E-mail', aliases: ['Mail'] },
  website: { de: 'Website', en: 'Website', aliases: ['Homepage', 'Web'] },
});

export const contactType = known<PartnerContact['type']>({
  person: { de: 'Person', en: 'Person' },
  desk: { de: 'Stelle', en: 'Desk' },
});

const named = ({ id, name }: { readonly id: string; readonly name: string }): Term => ({
  id,
  de: name,
  en: name,
});

/** The vocabularies of the city that cells take their words from. */
export const of = {
  kinds: ({ kinds }: Vocabulary) => kinds,
  umbrellas: ({ umbrellas }: Vocabulary) => umbrellas,
  fields: ({ fields }: Vocabulary) => fields,
  targetGroups: ({ targetGroups }: Vocabulary) => targetGroups,
  languages: ({ languages }: Vocabulary) => languages.map(({ code, ...words }) => ({ ...words, id: code })),
  served: ({ districts }: Vocabulary) => districts.map(named),
  districts: ({ districts }: Vocabulary) => [
    ...districts.map(named),
    {
      id: unresolvedDistrict,
      de: 'Bezirk ungeklärt',
      en: 'District unresolved',
      aliases: ['ungeklärt', 'unresolved'],
    },
  ],
  quarters: ({ districts }: Vocabulary) => districts.flatMap(({ quarters }) => quarters).map(named),
};
