import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { withoutConsent } from '../../../../domain/partner/consents.ts';
import { directoryQuery, partnerQuery } from '../../../api/queries.ts';
import { entryAddress, sections, type View } from '../addresses.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { entryQuery, withdrawConsent } from '../entry-queries.ts';
import { FormPage } from '../form/form-page.tsx';
import { SendPage } from '../send/send-page.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import { OpenedNote } from './opened-note.tsx';
import { useDraftKeeper } from './use-draft-keeper.ts';

/** Withdraws a consent that is published, and in what is being written. */
export function useWithdraw(slug: string, keeper: DraftKeeper | undefined) {
  const client = useQueryClient();
  const ask = async (key: string) => {
    const entry = await withdrawConsent(slug, key);
    client.setQueryData(entryQuery(slug).queryKey, entry);
    for (const { queryKey } of [directoryQuery(), partnerQuery(slug)])
      void client.invalidateQueries({ queryKey });
    return entry.proposal;
  };
  return async (key: string) => {
    if (keeper === undefined) await ask(key);
    else
      await keeper.amend(
        () => ask(key),
        (content) => withoutConsent(content, key),
      );
  };
}

interface DraftEditorProps {
  readonly entry: EditableEntry;
  readonly view: Exclude<View, { page: 'entry' }>;
}

/** Changing an entry by a draft that the KI reviews: the form, and what is about to be sent. */
export function DraftEditor({ entry, view }: DraftEditorProps) {
  const words = useEditingMessages();
  const kept = useDraftKeeper(entry);
  const withdraw = useWithdraw(entry.slug, kept?.keeper);
  const { state } = useLocation();
  if (kept === null) return null;
  if (view.page === 'send') return <SendPage entry={entry} keeper={kept.keeper} />;
  return (
    <FormPage
      title={words.form.title(entry.content.name)}
      lead={words.form.lead}
      keeper={kept.keeper}
      published={entry.content}
      withdraw={withdraw}
      section={view.section}
      all={sections}
      backTo={entryAddress(entry.slug, { page: 'entry' })}
      sendTo={entryAddress(entry.slug, { page: 'send' })}
      showAll={(state as { showAll?: boolean } | null)?.showAll === true}
      note={<OpenedNote {...kept} isSubmitted={entry.proposal?.state === 'submitted'} />}
    />
  );
}
