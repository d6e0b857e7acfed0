import { bigint, boolean, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { proposalStates } from '../../contract/editing.ts';
import type { EntryContent } from '../../contract/entry-content.ts';
import { roles } from '../../contract/roles.ts';

/* People, their sessions, what they propose, and the mails to them. */

const id = () => uuid().primaryKey().defaultRandom();
const words = () => text().notNull();
const moment = (name: string) => timestamp(name, { withTimezone: true });

export const person = pgTable('person', {
  id: text().primaryKey(),
  name: words(),
  email: words(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text(),
  role: text({ enum: roles }),
  language: text({ enum: ['de', 'en'] })
    .notNull()
    .default('de'),
  invitedAt: moment('invited_at').notNull().defaultNow(),
  signedInAt: moment('signed_in_at'),
  erasedAt: moment('erased_at'),
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
  language: text({ enum: ['de', 'en'] })
    .notNull()
    .default('de'),
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

export const secondFactor = pgTable('second_factor', {
  personId: text('person_id').primaryKey(),
  secret: words(),
  confirmedAt: moment('confirmed_at'),
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
  tries: integer().notNull().default(0),
  triesSince: moment('tries_since').notNull().defaultNow(),
});

export const recoveryCode = pgTable('recovery_code', {
  personId: text('person_id').notNull(),
  codeHash: text('code_hash').notNull(),
  usedAt: moment('used_at'),
});

export const pendingSignIn = pgTable('pending_sign_in', {
  id: id(),
  personId: text('person_id').notNull(),
  browserHash: text('browser_hash').notNull(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});
