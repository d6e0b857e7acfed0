import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { EditableEntry } from '../../../../contract/editing.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { createDraftKeeper } from '../draft/draft-keeper.ts';
import { localDrafts } from '../draft/local-draft.ts';
import { openedDraft } from '../draft/opened-draft.ts';
import { type KeptDraft, useFlushes } from '../draft/use-draft-keeper.ts';
import { revisionQuery } from '../entry-queries.ts';
import type { TeamSettings } from './team-settings.ts';

/** What is written for publishing at once, and the state of the entry that it was written on. */
export interface DirectDraft extends KeptDraft {
  readonly base: { readonly version: number; readonly content: EntryContent; readonly team: TeamSettings };
}

interface OpeningDraft {
  /** Null until it is known what there is, and where that cannot be known. */
  readonly draft: DirectDraft | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What is being written, kept on this device alone until it is published. */
export function useDirectKeeper(entry: EditableEntry): OpeningDraft {
  const client = useQueryClient();
  const [draft, setDraft] = useState<DirectDraft | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  const first = useRef(entry).current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt begins anew.
  useEffect(() => {
    let current = true;
    const { slug, version, content, level, cooperation } = first;
    const local = localDrafts(`direct ${slug}`);
    const open = async () => {
      const kept = openedDraft({ ...first, proposal: null }, await local.read());
      const base =
        kept.basedOn === version
          ? content
          : (await client.fetchQuery(revisionQuery(slug, kept.basedOn))).content;
      if (!current) return;
      const published = { level, cooperation };
      const team = kept.team ?? { on: published, set: published };
      const opened = { ...kept, team };
      const keeper = createDraftKeeper({ opened, local, remote: null });
      setDraft({ keeper, opened, base: { version: opened.basedOn, content: base, team: team.on } });
    };
    open().catch((problem: unknown) => {
      if (current) setError(problem instanceof Error ? problem : new Error(String(problem)));
    });
    return () => {
      current = false;
    };
  }, [client, first, attempt]);
  useFlushes(draft?.keeper);
  const retry = () => {
    setError(null);
    setAttempt(attempt + 1);
  };
  return { draft, error, retry };
}
