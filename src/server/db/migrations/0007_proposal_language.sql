-- In which language its author had the form when the proposal was submitted: a consent is to the text that was shown.
-- The proposals that are there have the German one on record.
alter table proposal add column language text not null default 'de' check (language in ('de', 'en'));
