import {
  bigint,
  boolean,
  date,
  doublePrecision,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { accessLevels } from '../../contract/access.ts';
import { auditActions } from '../../contract/audit-actions.ts';
import type { DirectoryEntry } from '../../contract/entry.ts';
import { confirmers, type OpeningInterval } from '../../contract/partner.ts';
import type { PartnerRecord } from '../../domain/partner/record.ts';

/* The tables as Drizzle types them. The migrations make them; a test holds both together. */

const accessLevel = pgEnum('access_level', accessLevels);
const id = () => uuid().primaryKey().defaultRandom();
const texts = (name = '') => text(name).array().notNull();
const level = () => accessLevel().notNull();
const day = (name: string) => date(name, { mode: 'string' });
const words = () => text().notNull();
const confirmedBy = (name: string) => text(name, { enum: confirmers });

export const installation = pgTable('installation', {
  onlyRow: boolean('only_row').primaryKey().default(true),
  sample: boolean().notNull().default(false),
  directoryVersion: bigint('directory_version', { mode: 'number' }).notNull().default(0),
  entryRules: text('entry_rules'),
  sessionSecret: text('session_secret').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const partner = pgTable('partner', {
  id: id(),
  slug: text().notNull(),
  name: text().notNull(),
  shortName: text('short_name'),
  kind: text().notNull(),
  umbrella: text(),
  summary: words(),
  description: words(),
  website: text(),
  fields: texts(),
  targetGroups: texts('target_groups'),
  languages: texts(),
  citywide: boolean().notNull(),
  serves: texts(),
  level: level(),
  state: text({ enum: ['active', 'archived'] }).notNull(),
  version: integer().notNull(),
  confirmedAt: day('confirmed_at'),
  confirmedBy: confirmedBy('confirmed_by'),
  sourceName: text('source_name'),
  sourceKey: text('source_key'),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

export const formerSlug = pgTable('former_slug', {
  slug: text().primaryKey(),
  partnerId: uuid('partner_id').notNull(),
});

export const location = pgTable('location', {
  id: id(),
  partnerId: uuid('partner_id').notNull(),
  key: words(),
  position: integer().notNull(),
  addition: words(),
  street: words(),
  postcode: words(),
  city: words(),
  district: words(),
  quarter: text(),
  longitude: doublePrecision(),
  latitude: doublePrecision(),
  stepFree: text('step_free', { enum: ['yes', 'partly', 'no'] }),
  hours: jsonb().$type<OpeningInterval[]>().notNull(),
  hoursNote: text('hours_note').notNull(),
  hoursConfirmedAt: day('hours_confirmed_at'),
  hoursConfirmedBy: confirmedBy('hours_confirmed_by'),
  confirmedAt: day('confirmed_at'),
  confirmedBy: confirmedBy('confirmed_by'),
  level: level(),
});

export const contact = pgTable('contact', {
  id: id(),
  partnerId: uuid('partner_id').notNull(),
  key: words(),
  position: integer().notNull(),
  type: text({ enum: ['person', 'desk'] }).notNull(),
  name: words(),
  role: words(),
  languages: texts(),
  level: level(),
  consentAt: day('consent_at'),
  consentBy: text('consent_by'),
  consentText: text('consent_text'),
});

export const contactPoint = pgTable('contact_point', {
  id: id(),
  contactId: uuid('contact_id').notNull(),
  key: words(),
  position: integer().notNull(),
  type: text({ enum: ['phone', 'mobile', 'fax', 'email', 'website'] }).notNull(),
  value: words(),
  label: words(),
  level: level(),
  confirmedAt: day('confirmed_at'),
  confirmedBy: confirmedBy('confirmed_by'),
});

export const offer = pgTable('offer', {
  id: id(),
  partnerId: uuid('partner_id').notNull(),
  key: words(),
  position: integer().notNull(),
  title: words(),
  text: words(),
  fields: texts(),
  targetGroups: texts('target_groups'),
  languages: texts(),
  place: words(),
  times: words(),
  validFrom: day('valid_from'),
  validTo: day('valid_to'),
  registration: words(),
  confirmedAt: day('confirmed_at'),
  confirmedBy: confirmedBy('confirmed_by'),
  level: level(),
});

export const cooperation = pgTable('cooperation', {
  partnerId: uuid('partner_id').primaryKey(),
  since: day('since'),
  agreement: words(),
  responsible: words(),
  notes: words(),
});

export const revision = pgTable('revision', {
  partnerId: uuid('partner_id').notNull(),
  version: integer().notNull(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  actor: words(),
  reason: words(),
  content: jsonb().$type<PartnerRecord>().notNull(),
});

export const audit = pgTable('audit', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  actor: words(),
  action: text({ enum: auditActions }).notNull(),
  partnerId: uuid('partner_id'),
  details: jsonb().$type<Record<string, unknown>>().notNull(),
});

export const directoryEntry = pgTable('directory_entry', {
  level: level(),
  partnerId: uuid('partner_id').notNull(),
  slug: words(),
  sortName: text('sort_name').notNull(),
  sortDistrict: integer('sort_district').notNull(),
  kind: words(),
  umbrella: text(),
  fields: texts(),
  targetGroups: texts('target_groups'),
  languages: texts(),
  citywide: boolean().notNull(),
  districts: texts(),
  quarters: texts(),
  confirmedAt: day('confirmed_at'),
  shortNameText: text('short_name_text').notNull(),
  nameText: text('name_text').notNull(),
  searchText: text('search_text').notNull(),
  searchDigits: text('search_digits').notNull(),
  entry: jsonb().$type<DirectoryEntry>().notNull(),
});
