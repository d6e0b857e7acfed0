import { queryOptions } from '@tanstack/react-query';
import type { Caretaker } from '../../contract/editing.ts';
import { editingPaths } from '../../contract/editing-paths.ts';
import { fetchJson } from './fetch-json.ts';
import { sendJson } from './send-json.ts';

export type StaffRole = 'editor' | 'administrator';
export type StaffMember = Caretaker & { readonly role: StaffRole; readonly secondFactor: boolean };

/** The KI's team, and what is required of it. */
export interface Staff {
  readonly people: readonly StaffMember[];
  readonly secondFactorRequired: boolean;
}

/** Whom to invite, and in which language to write. */
export interface Invitation {
  readonly name: string;
  readonly email: string;
  readonly language: 'de' | 'en';
}

/** Who looks after an entry, and who is invited to. */
export const caretakersQuery = (slug: string) =>
  queryOptions({
    queryKey: ['caretakers', slug],
    queryFn: ({ signal }) =>
      fetchJson<{ readonly people: readonly Caretaker[] }>(editingPaths.entryAction(slug, 'people'), signal),
    retry: false,
  });

/** The KI team. */
export const staffQuery = () =>
  queryOptions({
    queryKey: ['staff'],
    queryFn: ({ signal }) => fetchJson<Staff>(editingPaths.staff, signal),
    retry: false,
  });

/** The entries that were taken out of the directory. */
export const archiveQuery = () =>
  queryOptions({
    queryKey: ['archive'],
    queryFn: ({ signal }) =>
      fetchJson<{ readonly entries: readonly ArchivedEntry[] }>(editingPaths.archive, signal),
    retry: false,
  });

export interface ArchivedEntry {
  readonly slug: string;
  readonly name: string;
  readonly archivedAt: string;
}

/** Invites somebody to look after an entry, by mail. */
export const inviteCaretaker = (slug: string, body: Invitation) =>
  sendJson<Caretaker>('post', editingPaths.entryAction(slug, 'people'), { body });

/** Sends an invitation again. */
export const remindCaretaker = (slug: string, id: string) =>
  sendJson<Caretaker>('post', editingPaths.caretakerInvitation(slug, id));

/** Withdraws an invitation, or the right to look after the entry. */
export const removeCaretaker = (slug: string, id: string) =>
  sendJson<{ readonly people: readonly Caretaker[] }>('delete', editingPaths.caretaker(slug, id));

/** Invites somebody into the team, or gives somebody that role. */
export const inviteStaff = (body: Invitation & { readonly role: StaffRole }) =>
  sendJson<StaffMember>('post', editingPaths.staff, { body });

/** Sends an invitation to the team again. */
export const remindStaff = (id: string) => sendJson<StaffMember>('post', editingPaths.staffInvitation(id));

/** Withdraws the role. */
export const removeStaff = (id: string) =>
  sendJson<{ readonly people: readonly StaffMember[] }>('delete', editingPaths.staffMember(id));
