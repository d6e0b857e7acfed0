import { z } from 'zod';

/** What is wrong with a file that is handed in, or what is only to be known about it. */
export const importProblemCodes = [
  // About columns and sheets.
  'unknown-sheet',
  'unknown-column',
  'double-column',
  'missing-column',
  'missing-sheet',
  // About rows.
  'unknown-entry',
  'archived',
  'double-entry',
  'missing-version',
  'unknown-version',
  'unknown-part',
  'double-part',
  'missing-entry',
  'total',
  'missing-parts',
  // About cells.
  'unreadable',
  'read-only',
  'unknown-word',
  'not-a-date',
  'not-yes-no',
  'hours',
  'required',
  'too-long',
  'control',
  'invalid',
  'notInVocabulary',
  'quarterElsewhere',
  'widerThanContact',
  'consentMissing',
  'telephone',
  'email',
  'website',
  'endsBeforeStart',
  'doubleKey',
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

/** One thing to know about a file, and where in it. */
export const importProblem = z
  .strictObject({
    code: z.enum(importProblemCodes),
    sheet: z.string(),
    /** As the spreadsheet program counts: headings are in row 1. */
    row: z.number().int().nullable(),
    /** The heading as it stands in the file. */
    column: z.string().nullable(),
    /** What stands in the cell, or the word in it that is meant. */
    value: z.string().nullable(),
    slug: z.string().nullable(),
    /** Whether something of the file is left out for it; else it is only told. */
    leftOut: z.boolean(),
  })
  .meta({ id: 'ImportProblem' });

export type ImportProblem = z.infer<typeof importProblem>;
