-- Erasing a person (GDPR art. 17): their values go, who did what and when stays.

-- The name and address of such an account are replaced; its id stays, for what hangs on it.
alter table person add column erased_at timestamptz;

-- The audit is only ever added to, save that erasing a person takes that person's values out of the reasons given.
create or replace function audit_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('partnernetz.erasing', true) = 'on' then return null; end if;
  raise exception 'the audit is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create function audit_keeps_who_and_when() returns trigger language plpgsql as $$
begin
  if (new.id, new.at, new.actor, new.action, new.partner_id) is distinct from
     (old.id, old.at, old.actor, old.action, old.partner_id) then
    raise exception 'the audit keeps who did what, and when' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger audit_who_and_when before update on audit
  for each row execute function audit_keeps_who_and_when();
