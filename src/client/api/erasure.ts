import { queryOptions } from '@tanstack/react-query';
import type { EditableEntry } from '../../contract/editing.ts';
import { editingPaths } from '../../contract/editing-paths.ts';
import type { ContactPeople } from '../../contract/erasure.ts';
import { fetchJson } from './fetch-json.ts';
import type { StaffMember } from './people.ts';
import { sendJson } from './send-json.ts';

/** Whom an entry names, or once named; asked anew each time, because erasing has to name the version. */
export const contactPeopleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['contact-people', slug],
    queryFn: ({ signal }) =>
      fetchJson<ContactPeople>(editingPaths.entryAction(slug, 'contact-people'), signal),
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });

/** Erases a person from an entry and from all that was ever written of it. */
export const erasePerson = (slug: string, version: number, names: readonly string[]) =>
  sendJson<EditableEntry>('post', editingPaths.entryAction(slug, 'erase-person'), {
    body: { names },
    ifMatch: `v${version}`,
  });

/** Erases the account with an address. */
export const eraseAccount = (email: string) =>
  sendJson<{ readonly people: readonly StaffMember[] }>('post', editingPaths.eraseAccount, {
    body: { email },
  });
