import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { importStates } from '../../contract/table-import.ts';
import type { TableMapping } from '../../contract/table-mapping.ts';
import type { RawSheet } from '../files/raw-sheet.ts';
import type { DoneImport } from '../services/import/outcome.ts';
import type { ImportPlan } from '../services/import/plan.ts';

/* Spreadsheets that were handed in, and what the columns of tables are that come again. */

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const spreadsheetImport = pgTable('spreadsheet_import', {
  id: uuid().primaryKey().defaultRandom(),
  version: integer().notNull().default(1),
  state: text({ enum: importStates }).notNull(),
  source: text({ enum: ['workbook', 'table'] }).notNull(),
  fileName: text('file_name').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
  createdBy: text('created_by').notNull(),
  plan: jsonb().$type<ImportPlan>().notNull(),
  cells: jsonb().$type<readonly RawSheet[]>(),
  mapping: jsonb().$type<TableMapping>(),
  outcome: jsonb().$type<DoneImport>(),
  decidedAt: moment('decided_at'),
  decidedBy: text('decided_by'),
});

export const importProfile = pgTable('import_profile', {
  name: text().primaryKey(),
  headings: text().array().notNull(),
  mapping: jsonb().$type<TableMapping>().notNull(),
  savedAt: moment('saved_at').notNull().defaultNow(),
  savedBy: text('saved_by').notNull(),
});
