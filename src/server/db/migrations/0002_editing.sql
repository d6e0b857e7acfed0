-- Who may change what, what waits for a review, and what is still to be told.

-- Signs the cookies of every instance on this database.
alter table installation add column session_secret text not null
  default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');

-- Parts of an entry keep their key for as long as they exist, so that changes to them can be merged.
alter table location add column key text;
alter table contact add column key text;
alter table contact_point add column key text;
alter table offer add column key text;
update location set key = (position + 1)::text;
update contact set key = (position + 1)::text;
update contact_point set key = (position + 1)::text;
update offer set key = (position + 1)::text;
alter table location alter column key set not null, add unique (partner_id, key);
alter table contact alter column key set not null, add unique (partner_id, key);
alter table contact_point alter column key set not null, add unique (contact_id, key);
alter table offer alter column key set not null, add unique (partner_id, key);

-- By whom each detail was last said to be right.
alter table partner add column confirmed_by text check (confirmed_by in ('partner', 'team', 'source'));
alter table location add column confirmed_by text check (confirmed_by in ('partner', 'team', 'source')),
  add column hours_confirmed_by text check (hours_confirmed_by in ('partner', 'team', 'source'));
alter table contact_point add column confirmed_by text check (confirmed_by in ('partner', 'team', 'source'));
alter table offer add column confirmed_by text check (confirmed_by in ('partner', 'team', 'source'));

-- People with an account. Nobody signs up: accounts come from invitations. (Better Auth's „user“.)
create table person (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  -- Null: the role was withdrawn.
  role text check (role in ('partner', 'editor', 'administrator')),
  language text not null default 'de' check (language in ('de', 'en')),
  invited_at timestamptz not null default now(),
  signed_in_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- Better Auth's „session“.
create table session (
  id text primary key,
  token text not null unique,
  user_id text not null references person on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_of_person on session (user_id);

-- Better Auth's „account“ and „verification“: it insists on them. Empty, until a city signs in by its own OIDC.
create table account (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references person on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text check (password is null),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create table verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- Who looks after which entry.
create table caretaker (
  partner_id uuid not null references partner on delete cascade,
  person_id text not null references person on delete cascade,
  invited_at timestamptz not null default now(),
  invited_by text not null,
  primary key (partner_id, person_id)
);
create index caretaker_of_person on caretaker (person_id);

-- A code that somebody asked for: one row an attempt to sign in, whether the address is known or not.
create table sign_in_code (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  -- Of the cookie in the browser that asked; the code works nowhere else.
  browser_hash text not null unique,
  -- Null until a code was made, which it is only for a known address.
  code_hash text,
  attempts integer not null default 0,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_code_by_email on sign_in_code (email, created_at);
create index sign_in_code_by_age on sign_in_code (expires_at);

-- What a caretaker wants changed. Content as the contract's EntryContent.
create table proposal (
  id uuid primary key default gen_random_uuid(),
  partner_id uuid not null references partner on delete cascade,
  author text not null references person on delete cascade,
  version integer not null default 1,
  based_on integer not null,
  content jsonb not null,
  state text not null check (state in ('draft', 'submitted', 'returned', 'accepted', 'partly-accepted')),
  comment text not null default '',
  saved_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by text,
  -- Versions of the entry before and after the decision, so that it can be taken back.
  decided_on integer,
  published integer,
  -- What was proposed when it was decided, for taking the decision back.
  proposed jsonb
);
-- One that is not done, per author and entry.
create unique index proposal_open on proposal (partner_id, author) where state in ('draft', 'submitted', 'returned');
create index proposal_queue on proposal (submitted_at) where state = 'submitted';

-- Mails of committed transactions, sent by a process that looks here.
create table outbox (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  recipient text not null,
  language text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  created_at timestamptz not null default now(),
  -- After this nobody needs it any more (a code).
  expires_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  sent_at timestamptz,
  -- Given up: refused for good, expired, or tried for too long.
  failed_at timestamptz,
  last_error text
);
create index outbox_due on outbox (next_attempt_at) where sent_at is null and failed_at is null;

-- The audit is only ever added to.
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_append_only before update or delete or truncate on audit
  for each statement execute function audit_is_append_only();
create index audit_by_action on audit (action, id);
