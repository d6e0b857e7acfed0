import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { EditableEntry, OwnProposal } from '../../../../contract/editing.ts';
import { withdrawnSince } from '../../../../domain/partner/consents.ts';
import { entryQuery, myEntriesQuery, saveDraft } from '../entry-queries.ts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';
import { localDrafts } from './local-draft.ts';
import { type OpenedDraft, openedDraft } from './opened-draft.ts';

/** A draft that is being kept, and what it was opened with. */
export interface KeptDraft {
  readonly keeper: DraftKeeper;
  readonly opened: OpenedDraft;
}

function noteProposal(client: QueryClient, slug: string, proposal: OwnProposal): void {
  client.setQueryData(entryQuery(slug).queryKey, (entry) => entry && { ...entry, proposal });
  void client.invalidateQueries({ queryKey: myEntriesQuery().queryKey });
}

/** Sends what is not sent when the network comes back, and when the page goes out of sight or is left. */
export function useFlushes(keeper: DraftKeeper | undefined): void {
  useEffect(() => {
    if (keeper === undefined) return;
    const flush = () => void keeper.flush();
    const onLeave = () => {
      keeper.leave();
      flush();
    };
    const onHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('online', flush);
    addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      removeEventListener('online', flush);
      removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [keeper]);
}

/** The draft of an entry, kept here and on the server; null until it is known what this device has. */
export function useDraftKeeper(entry: EditableEntry): KeptDraft | null {
  const client = useQueryClient();
  const [kept, setKept] = useState<KeptDraft | null>(null);
  // What is saved comes back as a new entry: what counts is the one that the form was opened with.
  const first = useRef(entry).current;
  useEffect(() => {
    let current = true;
    const { slug } = first;
    const local = localDrafts(slug);
    void local.read().then((stored) => {
      if (!current) return;
      const opened = openedDraft(first, stored);
      const keeper = createDraftKeeper({
        opened,
        local,
        remote: {
          save: (replaces, body) => saveDraft(slug, replaces, body),
          load: async () => {
            const now = await client.fetchQuery({ ...entryQuery(slug), staleTime: 0 });
            return { theirs: now.proposal, withdrawn: withdrawnSince(first.content, now.content) };
          },
        },
        onSaved: (proposal) => noteProposal(client, slug, proposal),
      });
      setKept({ keeper, opened });
      if (opened.unsent) void keeper.flush();
    });
    return () => {
      current = false;
    };
  }, [client, first]);
  useFlushes(kept?.keeper);
  return kept;
}
