-- The partners of one installation, and the directory as each access level sees it.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

create type access_level as enum ('public', 'network', 'team');

-- One row: what this database is.
create table installation (
  only_row boolean primary key default true check (only_row),
  -- Set when the database is seeded as a sample, never later.
  sample boolean not null default false,
  directory_version bigint not null default 0,
  -- By which rules the rows of directory_entry were made; other rules, and they are made anew at start.
  entry_rules text,
  created_at timestamptz not null default now()
);
insert into installation default values;

create table partner (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 300),
  short_name text,
  kind text not null,
  umbrella text,
  summary text not null default '',
  description text not null default '',
  website text,
  fields text[] not null default '{}',
  target_groups text[] not null default '{}',
  languages text[] not null default '{}',
  citywide boolean not null default false,
  serves text[] not null default '{}',
  level access_level not null default 'public',
  state text not null default 'active' check (state in ('active', 'archived')),
  version integer not null default 1,
  confirmed_at date,
  source_name text,
  source_key text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (source_name, source_key),
  check ((source_name is null) = (source_key is null))
);

-- Old links keep working: a former slug redirects to the partner's current one.
create table former_slug (
  slug text primary key,
  partner_id uuid not null references partner on delete cascade
);

create table location (
  id uuid primary key default gen_random_uuid(),
  partner_id uuid not null references partner on delete cascade,
  position integer not null,
  addition text not null default '',
  street text not null default '',
  postcode text not null default '',
  city text not null default '',
  district text not null,
  quarter text,
  longitude double precision,
  latitude double precision,
  step_free text check (step_free in ('yes', 'partly', 'no')),
  hours jsonb not null default '[]',
  hours_note text not null default '',
  hours_confirmed_at date,
  confirmed_at date,
  level access_level not null default 'public',
  unique (partner_id, position),
  check ((longitude is null) = (latitude is null))
);

create table contact (
  id uuid primary key default gen_random_uuid(),
  partner_id uuid not null references partner on delete cascade,
  position integer not null,
  type text not null check (type in ('person', 'desk')),
  name text not null,
  role text not null default '',
  languages text[] not null default '{}',
  level access_level not null default 'network',
  consent_at date,
  consent_by text,
  consent_text text,
  unique (partner_id, position),
  constraint public_person_needs_consent
    check (type <> 'person' or level <> 'public' or (consent_at is not null and consent_by is not null and consent_text is not null))
);

create table contact_point (
  id uuid primary key default gen_random_uuid(),
  contact_id uuid not null references contact on delete cascade,
  position integer not null,
  type text not null check (type in ('phone', 'mobile', 'fax', 'email', 'website')),
  value text not null check (length(value) between 1 and 320),
  label text not null default '',
  level access_level not null default 'network',
  confirmed_at date,
  unique (contact_id, position)
);

-- A contact point is never shown more widely than the contact it belongs to.
create function contact_point_not_wider_than_contact() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from contact c join contact_point p on p.contact_id = c.id
    where (tg_table_name = 'contact_point' and p.id = new.id or tg_table_name = 'contact' and c.id = new.id)
      and p.level < c.level
  ) then
    raise exception 'a contact point must not be visible more widely than its contact'
      using errcode = 'check_violation', constraint = 'contact_point_not_wider_than_contact';
  end if;
  return null;
end $$;
create constraint trigger contact_point_level after insert or update on contact_point
  deferrable initially immediate for each row execute function contact_point_not_wider_than_contact();
create constraint trigger contact_level after update of level on contact
  deferrable initially immediate for each row execute function contact_point_not_wider_than_contact();

create table offer (
  id uuid primary key default gen_random_uuid(),
  partner_id uuid not null references partner on delete cascade,
  position integer not null,
  title text not null,
  text text not null default '',
  fields text[] not null default '{}',
  target_groups text[] not null default '{}',
  languages text[] not null default '{}',
  place text not null default '',
  times text not null default '',
  valid_from date,
  valid_to date,
  registration text not null default '',
  confirmed_at date,
  level access_level not null default 'public',
  unique (partner_id, position)
);

create table cooperation (
  partner_id uuid primary key references partner on delete cascade,
  since date,
  agreement text not null default '',
  responsible text not null default '',
  notes text not null default ''
);

-- Every published state of an entry.
create table revision (
  partner_id uuid not null references partner on delete cascade,
  version integer not null,
  at timestamptz not null default now(),
  actor text not null,
  reason text not null,
  content jsonb not null,
  primary key (partner_id, version)
);

-- Who did what. Names nobody but the actor, carries no content.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  partner_id uuid,
  details jsonb not null default '{}'
);

-- The directory as each access level sees it: a row per active partner and level, written in the transaction
-- that changes the partner, already without anything above the level. Lists, counts and the snapshot read only
-- this, so nothing above a viewer's level can influence what they see.
create table directory_entry (
  level access_level not null,
  partner_id uuid not null references partner on delete cascade,
  slug text not null collate "C",
  sort_name text collate "C" not null,
  -- Position of the first location's district and quarter in the vocabulary; without a location 9999999.
  sort_district integer not null,
  kind text not null,
  umbrella text,
  fields text[] not null,
  target_groups text[] not null,
  languages text[] not null,
  citywide boolean not null,
  -- Where it stands or what it serves; not what it only reaches as a citywide offer.
  districts text[] not null,
  quarters text[] not null,
  confirmed_at date,
  -- Folded by src/domain/search/haystack.ts, the same code as in the browser.
  short_name_text text not null,
  name_text text not null,
  search_text text not null,
  search_digits text not null,
  entry jsonb not null,
  primary key (level, partner_id)
);
create index directory_entry_by_name on directory_entry (level, sort_name, slug);
create index directory_entry_by_district on directory_entry (level, sort_district, sort_name, slug);
create index directory_entry_by_confirmation on directory_entry (level, (coalesce(confirmed_at, '-infinity'::date)) desc, sort_name, slug);
create index directory_entry_search_text on directory_entry using gin (search_text gin_trgm_ops);
create index directory_entry_search_digits on directory_entry using gin (search_digits gin_trgm_ops);
create index directory_entry_fields on directory_entry using gin (fields);
create index directory_entry_target_groups on directory_entry using gin (target_groups);
create index directory_entry_languages on directory_entry using gin (languages);
create index directory_entry_districts on directory_entry using gin (districts);
create index directory_entry_quarters on directory_entry using gin (quarters);
create index directory_entry_kind on directory_entry (level, kind);
create index directory_entry_umbrella on directory_entry (level, umbrella);
