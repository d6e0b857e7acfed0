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
import { proposalStates } from '../../contract/editing.ts';
import type { DirectoryEntry } from '../../contract/entry.ts';
import type { EntryContent } from '../../contract/entry-content.ts';
import { confirmers, type OpeningInterval } from '../../contract/partner.ts';
import { roles } from '../../contract/roles.ts';
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
  action: words(),
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

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const person = pgTable('person', {
  id: text().primaryKey(),
  name: words(),
  email: words(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text(),
  role: text({ enum: roles }),
  language: text({ enum: ['de', 'en'] }).notNull().default('de'),
  invitedAt: moment('invited_at').notNull().defaultNow(),
  signedInAt: moment('signed_in_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

export const session = pgTable('session', {
  id: text().primaryKey(),
  token: words(),
  userId: text('user_id').notNull(),
  expiresAt: moment('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

export const account = pgTable('account', {
  id: text().primaryKey(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  userId: text('user_id').notNull(),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: moment('access_token_expires_at'),
  refreshTokenExpiresAt: moment('refresh_token_expires_at'),
  scope: text(),
  password: text(),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

export const verification = pgTable('verification', {
  id: text().primaryKey(),
  identifier: words(),
  value: words(),
  expiresAt: moment('expires_at').notNull(),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

export const caretaker = pgTable('caretaker', {
  partnerId: uuid('partner_id').notNull(),
  personId: text('person_id').notNull(),
  invitedAt: moment('invited_at').notNull().defaultNow(),
  invitedBy: text('invited_by').notNull(),
});

export const signInCode = pgTable('sign_in_code', {
  id: id(),
  email: words(),
  browserHash: text('browser_hash').notNull(),
  codeHash: text('code_hash'),
  attempts: integer().notNull().default(0),
  createdAt: moment('created_at').notNull().defaultNow(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});

export const proposal = pgTable('proposal', {
  id: id(),
  partnerId: uuid('partner_id').notNull(),
  author: words(),
  version: integer().notNull().default(1),
  basedOn: integer('based_on').notNull(),
  content: jsonb().$type<EntryContent>().notNull(),
  state: text({ enum: proposalStates }).notNull(),
  comment: text().notNull().default(''),
  savedAt: moment('saved_at').notNull().defaultNow(),
  submittedAt: moment('submitted_at'),
  decidedAt: moment('decided_at'),
  decidedBy: text('decided_by'),
  decidedOn: integer('decided_on'),
  published: integer(),
  proposed: jsonb().$type<EntryContent>(),
});

export const outbox = pgTable('outbox', {
  id: id(),
  kind: words(),
  recipient: words(),
  language: text({ enum: ['de', 'en'] }).notNull(),
  subject: words(),
  bodyText: text('body_text').notNull(),
  bodyHtml: text('body_html').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
  expiresAt: moment('expires_at'),
  attempts: integer().notNull().default(0),
  nextAttemptAt: moment('next_attempt_at').notNull().defaultNow(),
  sentAt: moment('sent_at'),
  failedAt: moment('failed_at'),
  lastError: text('last_error'),
});
