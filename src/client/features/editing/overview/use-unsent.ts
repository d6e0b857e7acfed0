import { useEffect, useState } from 'react';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { same } from '../../../../domain/partner/changes.ts';
import { type LocalDraft, localDrafts } from '../draft/local-draft.ts';
import { isOpen } from '../draft/opened-draft.ts';

/** What was written on this device and never reached the server, where the server knows of no draft. */
export function useUnsent({ slug, content, proposal }: EditableEntry): LocalDraft | null {
  const [found, setFound] = useState<LocalDraft | null>(null);
  useEffect(() => {
    let current = true;
    void localDrafts(slug)
      .read()
      .then((draft) => {
        if (current) setFound(draft);
      });
    return () => {
      current = false;
    };
  }, [slug]);
  const isKnown = proposal !== null && isOpen(proposal);
  return isKnown || found === null || same(found.content, content) ? null : found;
}
