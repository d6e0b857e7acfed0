-- A second factor: codes of an app (TOTP, RFC 6238) besides the code that comes by mail.

-- Whether the KI's team has to have one.
alter table installation add column second_factor_required boolean not null default false;

create table second_factor (
  person_id text primary key references person on delete cascade,
  -- Sealed with a key that is not in this table.
  secret text not null,
  -- Null until a first code was typed: then it is asked for at each sign-in.
  confirmed_at timestamptz,
  -- The half minute (since 1970) whose code was used last; none of it or before works again.
  last_step bigint not null default 0,
  tries integer not null default 0,
  tries_since timestamptz not null default now()
);

-- For a lost telephone; each works once.
create table recovery_code (
  person_id text not null references person on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

-- Somebody whose code by mail was right, and who has still to give the second one.
create table pending_sign_in (
  id uuid primary key default gen_random_uuid(),
  person_id text not null references person on delete cascade,
  browser_hash text not null unique,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index pending_sign_in_by_age on pending_sign_in (expires_at);
