import { z } from 'zod';
import { proposedChange } from './change.ts';
import { importProblem } from './import-problem.ts';
import { tableMapping } from './table-mapping.ts';

const moment = z.iso.datetime({ offset: true });
const path = z.string().max(200);

/** Larger files than that, nobody's directory needs. */
export const largestTable = 20_000_000;

export const importStates = ['mapping', 'planned', 'applied', 'undone'] as const;

const entryName = z.strictObject({ slug: z.string(), name: z.string() });

/** An entry that may already be what a new row is about, or another row of the file that may be. */
const possibleDuplicate = z.union([
  z.strictObject({ ...entryName.shape, because: z.enum(['name', 'email', 'phone', 'website']) }),
  z.strictObject({ row: z.number().int(), name: z.string(), because: z.literal('name') }),
]);

/** What a file would do to one entry. */
export const importedEntry = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['changed', 'new']),
    /** Null where the entry is new. */
    slug: z.string().nullable(),
    name: z.string(),
    /** The row of the entry in the file. */
    row: z.number().int().nullable(),
    /** The version that the file was made of; null where the entry is new. */
    basedOn: z.number().int().nullable(),
    /** The version that the changes are shown against; applying names it. */
    entryVersion: z.number().int().nullable(),
    changes: z.array(proposedChange),
    duplicates: z.array(possibleDuplicate),
  })
  .meta({ id: 'ImportedEntry' });

const foreignSheet = z.strictObject({
  name: z.string(),
  rows: z.number().int(),
  /** The first rows as they stand there, headings among them. */
  sample: z.array(z.array(z.string())),
});

/** A table that was never ours, until somebody has said what its columns are. */
export const foreignTable = z.strictObject({
  sheets: z.array(foreignSheet),
  /** What the columns seem to be; after that what somebody chose. */
  mapping: tableMapping,
  /** The remembered mapping that fits the headings. */
  remembered: z.string().nullable(),
});

export const importOutcome = z.strictObject({
  applied: z.array(z.strictObject({ ...entryName.shape, isNew: z.boolean() })),
  /** Changes that were chosen and not made, because the entry was changed meanwhile. */
  left: z.array(z.strictObject({ ...entryName.shape, paths: z.array(path) })),
  /** Entries that undoing left alone, because they were changed since. */
  kept: z.array(entryName),
});

/** A file that was handed in: what it would do, or what it has done. */
export const tableImport = z
  .strictObject({
    id: z.string(),
    /** Goes up with each step; `If-Match` names it as `"d3"`. */
    version: z.number().int(),
    state: z.enum(importStates),
    source: z.enum(['workbook', 'table']),
    fileName: z.string(),
    createdAt: moment,
    createdBy: z.string(),
    decidedAt: moment.nullable(),
    decidedBy: z.string().nullable(),
    rows: z.number().int(),
    unchanged: z.number().int(),
    entries: z.array(importedEntry),
    problems: z.array(importProblem),
    table: foreignTable.nullable(),
    outcome: importOutcome.nullable(),
  })
  .meta({ id: 'TableImport' });

export const listedImport = tableImport.pick({
  id: true,
  state: true,
  source: true,
  fileName: true,
  createdAt: true,
  createdBy: true,
  decidedAt: true,
  decidedBy: true,
});
export const tableImports = z.strictObject({ imports: z.array(listedImport) });

export const applyBody = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        id: z.string().max(100),
        entryVersion: z.number().int().nullable(),
        /** Paths of the changes that are made; `all` makes those that nobody else changed meanwhile. */
        accept: z.union([z.literal('all'), z.array(path).max(2_000)]),
      }),
    )
    .max(20_000),
});

export type TableImport = z.infer<typeof tableImport>;
export type ImportedEntry = z.infer<typeof importedEntry>;
export type ImportOutcome = z.infer<typeof importOutcome>;
export type ListedImport = z.infer<typeof listedImport>;
export type ForeignTable = z.infer<typeof foreignTable>;
export type ApplyBody = z.infer<typeof applyBody>;
