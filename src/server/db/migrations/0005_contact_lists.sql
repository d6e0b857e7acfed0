-- Lists that the KI's team keeps, to print them again.
create table contact_list (
  id uuid primary key default gen_random_uuid(),
  -- What stands on paper, as part of an address that anybody may open.
  code text not null unique,
  name text not null,
  -- Filters and settings, as in the address of the page on which lists are made.
  query text not null,
  -- The entries that were picked; null for a list that follows its filters.
  slugs jsonb,
  owner text not null references person on delete cascade,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);

-- What was printed when, so that it can be told what has changed since.
create table contact_list_print (
  id uuid primary key default gen_random_uuid(),
  list_id uuid not null references contact_list on delete cascade,
  at timestamptz not null default now(),
  by text not null,
  level access_level not null,
  -- By slug: a hash of what the entry said at that level.
  entries jsonb not null
);
create index contact_list_print_latest on contact_list_print (list_id, level, at desc);
