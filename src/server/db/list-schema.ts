import { integer, jsonb, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { accessLevels } from '../../contract/access.ts';

/* Lists that are kept, and what was printed of them. */

const accessLevel = pgEnum('access_level', accessLevels);
const moment = (name: string) => timestamp(name, { withTimezone: true });

export const contactList = pgTable('contact_list', {
  id: uuid().primaryKey().defaultRandom(),
  code: text().notNull(),
  name: text().notNull(),
  query: text().notNull(),
  slugs: jsonb().$type<readonly string[]>(),
  owner: text().notNull(),
  version: integer().notNull().default(1),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
  deletedAt: moment('deleted_at'),
});

export const contactListPrint = pgTable('contact_list_print', {
  id: uuid().primaryKey().defaultRandom(),
  listId: uuid('list_id').notNull(),
  at: moment('at').notNull().defaultNow(),
  by: text().notNull(),
  level: accessLevel().notNull(),
  entries: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
});
