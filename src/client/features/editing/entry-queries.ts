import { queryOptions } from '@tanstack/react-query';
import type { AccessLevel } from '../../../contract/access.ts';
import type { EditableEntry, OwnProposal, ProposalState } from '../../../contract/editing.ts';
import { editingPaths } from '../../../contract/editing-paths.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import type { PartnerCooperation } from '../../../contract/partner.ts';
import { fetchJson } from '../../api/fetch-json.ts';
import { sendJson } from '../../api/send-json.ts';

/** One of the entries that somebody looks after. */
export interface MyEntry {
  readonly slug: string;
  readonly name: string;
  readonly confirmedAt: string | null;
  readonly proposal: ProposalState | null;
}

interface DraftBody {
  readonly basedOn: number;
  readonly content: EntryContent;
}

/** What is published without a review. */
export interface EntryBody {
  readonly content: EntryContent;
  readonly level: AccessLevel;
  readonly cooperation: PartnerCooperation | null;
  readonly reason: string;
}

/** The entries that one looks after. */
export const myEntriesQuery = () =>
  queryOptions({
    queryKey: ['my-entries'],
    queryFn: ({ signal }) => fetchJson<{ entries: MyEntry[] }>(editingPaths.myEntries, signal),
    retry: false,
    networkMode: 'always',
  });

/** An entry to work on. */
export const entryQuery = (slug: string) =>
  queryOptions({
    queryKey: ['entry', slug],
    queryFn: ({ signal }) => fetchJson<EditableEntry>(editingPaths.entry(slug), signal),
    retry: false,
    networkMode: 'always',
  });

/** An entry as it was published in some version. */
export const revisionQuery = (slug: string, version: number) =>
  queryOptions({
    queryKey: ['revision', slug, version],
    queryFn: ({ signal }) =>
      fetchJson<{ readonly content: EntryContent }>(editingPaths.revision(slug, version), signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });

const versionTag = (version: number) => `v${version}`;
const draftTag = (version: number) => `d${version}`;

/** Says that everything in an entry is right as of today. */
export const confirmEntry = (slug: string, version: number): Promise<EditableEntry> =>
  sendJson('post', editingPaths.entryAction(slug, 'confirm'), { ifMatch: versionTag(version) });

/** Keeps a draft on the server. @param version of the draft that it replaces; null for the first. */
export const saveDraft = (slug: string, version: number | null, body: DraftBody): Promise<OwnProposal> =>
  sendJson('put', editingPaths.entryAction(slug, 'draft'), {
    body,
    ...(version === null ? { ifNone: true } : { ifMatch: draftTag(version) }),
  });

/** Drops a draft, gives it to the KI, or takes it back. */
export const changeDraft = (
  slug: string,
  version: number,
  action: 'discard' | 'submit' | 'withdraw',
): Promise<EditableEntry> =>
  action === 'discard'
    ? sendJson('delete', editingPaths.entryAction(slug, 'draft'), { ifMatch: draftTag(version) })
    : sendJson('post', editingPaths.entryAction(slug, `draft/${action}`), { ifMatch: draftTag(version) });

/** Takes a person out of the public directory, at once. */
export const withdrawConsent = (slug: string, key: string): Promise<EditableEntry> =>
  sendJson('post', editingPaths.withdrawConsent(slug, key));

/** Publishes a state of an entry without a review; only the KI may. */
export const publishEntry = (slug: string, version: number, body: EntryBody): Promise<EditableEntry> =>
  sendJson('put', editingPaths.entry(slug), { body, ifMatch: versionTag(version) });

/** A new entry; only the KI may. */
export const createEntry = (body: EntryBody): Promise<EditableEntry> =>
  sendJson('post', editingPaths.entries, { body });
