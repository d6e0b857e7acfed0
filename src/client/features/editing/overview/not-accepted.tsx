import { useQuery } from '@tanstack/react-query';
import type { EditableEntry, OwnProposal } from '../../../../contract/editing.ts';
import { mergeProposal } from '../../../../domain/partner/changes.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { ChangeList } from '../../../ui/changes/change-list.tsx';
import { useChangeWords } from '../../../ui/changes/change-words.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { revisionQuery } from '../entry-queries.ts';

interface NotAcceptedProps {
  readonly entry: EditableEntry;
  readonly proposal: OwnProposal;
}

/** What of a proposal is not published: all of one that was returned, the rest of one that was partly accepted. */
export function NotAccepted({ entry, proposal }: NotAcceptedProps) {
  const { proposal: words } = useEditingMessages();
  const changeWords = useChangeWords();
  const { label } = useDirectory();
  // Of a proposal that is done the server does not say any more what differs: it follows from where it began.
  const isDone = proposal.changes.length === 0;
  const { data: base } = useQuery({ ...revisionQuery(entry.slug, proposal.basedOn), enabled: isDone });
  const changes =
    base === undefined ? proposal.changes : mergeProposal(base.content, entry.content, proposal.content);
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{words.returnedChanges}</summary>
      <ChangeList
        changes={changes}
        contents={[entry.content, proposal.content]}
        words={changeWords}
        name={label}
      />
    </details>
  );
}
