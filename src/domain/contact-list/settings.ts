import { type AccessLevel, accessLevels } from '../../contract/access.ts';
import type { InterfaceLanguage } from '../vocabulary.ts';
import { type LabelSheetId, labelSheets } from './label-sheets.ts';

export const layouts = ['table', 'cards', 'phones', 'profiles', 'labels', 'pocket'] as const;
export type Layout = (typeof layouts)[number];

export const groupings = ['none', 'district', 'quarter', 'field', 'kind', 'language', 'letter'] as const;
export type Grouping = (typeof groupings)[number];

/** What a table may say of each partner; the number and the name always stand first. */
export const tableColumns = [
  'kind',
  'summary',
  'fields',
  'targetGroups',
  'languages',
  'area',
  'address',
  'hours',
  'contacts',
  'phones',
  'emails',
  'website',
  'offers',
  'confirmed',
  'notes',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Everything that makes a list of some partners; written into the URL and kept with a saved list. */
export interface ListSettings {
  readonly layout: Layout;
  readonly group: Grouping;
  /** What stands where a partner comes up again: a reference to its number, or all of it again. */
  readonly repeat: 'reference' | 'full';
  /** In the order in which they are printed. */
  readonly columns: readonly TableColumn[];
  readonly cardColumns: 2 | 3;
  readonly sheet: LabelSheetId;
  /** The first label that is still on the sheet, counted from 1 in reading order. */
  readonly firstLabel: number;
  readonly level: AccessLevel;
  readonly language: InterfaceLanguage;
  /** Empty: named after what was chosen. */
  readonly title: string;
  readonly intro: string;
  readonly closing: string;
  readonly contents: boolean;
  readonly index: boolean;
  /** Slugs that were taken off this list by hand. */
  readonly without: readonly string[];
}

export const defaultListSettings: ListSettings = {
  layout: 'table',
  group: 'none',
  repeat: 'reference',
  columns: ['address', 'contacts', 'phones', 'emails', 'languages'],
  cardColumns: 2,
  sheet: '3x8',
  firstLabel: 1,
  level: 'public',
  language: 'de',
  title: '',
  intro: '',
  closing: '',
  contents: false,
  index: false,
  without: [],
};

export const longestTitle = 120;
export const longestText = 1_000;

const isOneOf = <Value extends string>(values: readonly Value[], value: string): value is Value =>
  (values as readonly string[]).includes(value);

function choice<Value extends string>(
  values: readonly Value[],
  value: string | null,
  otherwise: Value,
): Value {
  return value !== null && isOneOf(values, value) ? value : otherwise;
}

const flag = (value: string | null, otherwise: boolean): boolean =>
  value === null ? otherwise : value === 'true';

function columnsIn(written: string | null): readonly TableColumn[] {
  if (written === null) return defaultListSettings.columns;
  return [...new Set(written.split(','))].filter((name) => isOneOf(tableColumns, name));
}

function firstLabelIn(written: string | null, sheet: LabelSheetId): number {
  const { columns, rows } = labelSheets[sheet];
  const number = Number(written ?? 1);
  return Number.isInteger(number) && number >= 1 && number <= columns * rows ? number : 1;
}

/**
 * Reads the settings of a list from a URL, forgivingly: what is missing or not understood is as by default. The
 * filters of the directory stand in the same URL under other names.
 */
export function parseListSettings(params: URLSearchParams): ListSettings {
  const sheet = choice(Object.keys(labelSheets) as LabelSheetId[], params.get('sheet'), '3x8');
  return {
    layout: choice(layouts, params.get('layout'), defaultListSettings.layout),
    group: choice(groupings, params.get('group'), defaultListSettings.group),
    repeat: choice(['reference', 'full'], params.get('repeat'), defaultListSettings.repeat),
    columns: columnsIn(params.get('columns')),
    cardColumns: params.get('cards') === '3' ? 3 : 2,
    sheet,
    firstLabel: firstLabelIn(params.get('start'), sheet),
    level: choice(accessLevels, params.get('level'), defaultListSettings.level),
    language: choice(['de', 'en'], params.get('lang'), defaultListSettings.language),
    title: (params.get('title') ?? '').slice(0, longestTitle),
    intro: (params.get('intro') ?? '').slice(0, longestText),
    closing: (params.get('closing') ?? '').slice(0, longestText),
    contents: flag(params.get('contents'), defaultListSettings.contents),
    index: flag(params.get('index'), defaultListSettings.index),
    without: [...new Set(params.getAll('without'))],
  };
}

/** Writes the settings of a list as the shortest parameters that `parseListSettings` reads back. */
export function serialiseListSettings(settings: ListSettings): URLSearchParams {
  const written: readonly (readonly [name: string, value: string, byDefault: string])[] = [
    ['layout', settings.layout, defaultListSettings.layout],
    ['group', settings.group, defaultListSettings.group],
    ['repeat', settings.repeat, defaultListSettings.repeat],
    ['columns', settings.columns.join(','), defaultListSettings.columns.join(',')],
    ['cards', String(settings.cardColumns), '2'],
    ['sheet', settings.sheet, defaultListSettings.sheet],
    ['start', String(settings.firstLabel), '1'],
    ['level', settings.level, defaultListSettings.level],
    ['lang', settings.language, defaultListSettings.language],
    ['title', settings.title, ''],
    ['intro', settings.intro, ''],
    ['closing', settings.closing, ''],
    ['contents', String(settings.contents), 'false'],
    ['index', String(settings.index), 'false'],
  ];
  const params = new URLSearchParams();
  for (const [name, value, byDefault] of written) if (value !== byDefault) params.set(name, value);
  for (const slug of settings.without) params.append('without', slug);
  return params;
}

/** The parameters of a URL that belong to the settings of a list, and not to the filters of the directory. */
export const listParameters: ReadonlySet<string> = new Set([
  'layout',
  'group',
  'repeat',
  'columns',
  'cards',
  'sheet',
  'start',
  'level',
  'lang',
  'title',
  'intro',
  'closing',
  'contents',
  'index',
  'without',
]);
