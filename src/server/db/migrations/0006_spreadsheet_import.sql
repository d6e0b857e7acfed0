-- Spreadsheets that were handed in. A file is looked at first; what it would do is kept here until somebody applies it,
-- and what it did, until it cannot be taken back any more. Rows hold personal data: they are deleted after 30 days.
create table spreadsheet_import (
  id uuid primary key default gen_random_uuid(),
  version integer not null default 1,
  state text not null check (state in ('mapping', 'planned', 'applied', 'undone')),
  source text not null check (source in ('workbook', 'table')),
  file_name text not null,
  created_at timestamptz not null default now(),
  created_by text not null,
  -- What each row would change, and what is wrong with the file.
  plan jsonb not null,
  -- The cells of a table that was never ours, until its columns are known; then also what they are.
  cells jsonb,
  mapping jsonb,
  -- What was done, so that it can be taken back.
  outcome jsonb,
  decided_at timestamptz,
  decided_by text
);
create index spreadsheet_import_by_age on spreadsheet_import (created_at desc);

-- What the columns of a table are that somebody imports again and again.
create table import_profile (
  name text primary key,
  -- The headings that the table is known by.
  headings text[] not null,
  mapping jsonb not null,
  saved_at timestamptz not null default now(),
  saved_by text not null
);
