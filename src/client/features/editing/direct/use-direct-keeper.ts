import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { EditableEntry } from '../../../../contract/editing.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { createDraftKeeper } from '../draft/draft-keeper.ts';
import { localDrafts } from '../draft/local-draft.ts';
import { openedDraft } from '../draft/opened-draft.ts';
import { type KeptDraft, useFlushes } from '../draft/use-draft-keeper.ts';
import { revisionQuery } from '../entry-queries.ts';

/** What is written for publishing at once, and the state of the entry that it was written on. */
export interface DirectDraft extends KeptDraft {
  readonly base: { readonly version: number; readonly content: EntryContent };
}

/** What is being written, kept on this device alone until it is published; null until it is known what there is. */
export function useDirectKeeper(entry: EditableEntry): DirectDraft | null {
  const client = useQueryClient();
  const [kept, setKept] = useState<DirectDraft | null>(null);
  const first = useRef(entry).current;
  useEffect(() => {
    let current = true;
    const { slug, version, content } = first;
    const local = localDrafts(`direct ${slug}`);
    const open = async () => {
      const opened = openedDraft({ ...first, proposal: null }, await local.read());
      const base =
        opened.basedOn === version
          ? content
          : (await client.fetchQuery(revisionQuery(slug, opened.basedOn))).content;
      if (!current) return;
      const keeper = createDraftKeeper({ opened, local, remote: null });
      setKept({ keeper, opened, base: { version: opened.basedOn, content: base } });
    };
    void open();
    return () => {
      current = false;
    };
  }, [client, first]);
  useFlushes(kept?.keeper);
  return kept;
}
