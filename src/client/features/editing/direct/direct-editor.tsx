import { useLocation } from 'react-router';
import { useStore } from 'zustand';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { changesBetween } from '../../../../domain/partner/changes.ts';
import { ApiProblem } from '../../../api/fetch-json.ts';
import { entryAddress, sections, teamSection, type View } from '../addresses.ts';
import { useWithdraw } from '../draft/draft-editor.tsx';
import { OpenedNote } from '../draft/opened-note.tsx';
import { type EditingWords, useEditingMessages } from '../editing-messages.ts';
import { FormPage } from '../form/form-page.tsx';
import { PageState } from '../page-state.tsx';
import { Conflicts } from './conflicts.tsx';
import { PublishPage } from './publish-page.tsx';
import { TeamFields } from './team-fields.tsx';
import { changedPlaces, type TeamSettings } from './team-settings.ts';
import { type DirectDraft, useDirectKeeper } from './use-direct-keeper.ts';
import { usePublish } from './use-publish.ts';
import { useReason } from './use-reason.ts';

interface EditorProps {
  readonly entry: EditableEntry;
  readonly view: Exclude<View, { page: 'entry' }>;
}

function teamLines(before: TeamSettings, after: TeamSettings, words: EditingWords): string[] {
  const { levels } = words.form;
  return [
    ...(before.level === after.level
      ? []
      : [words.direct.levelChanged(levels[before.level], levels[after.level])]),
    ...(changedPlaces(before, after).some((place) => place !== 'level')
      ? [words.direct.cooperationChanged]
      : []),
  ];
}

function OpenedDirectEditor({ entry, view, draft }: EditorProps & { draft: DirectDraft }) {
  const words = useEditingMessages();
  const { keeper } = draft;
  const { slug } = entry;
  const { content, unread, team: kept } = useStore(keeper.store);
  const team = kept?.set ?? draft.base.team;
  const withdraw = useWithdraw(slug, keeper);
  const { state } = useLocation();
  const { standing, met, choose, chooseTeam, isDecided, isUnmet, mutate, isPending, error } = usePublish(
    entry,
    draft,
  );
  const [reason, setReason] = useReason(slug);
  const isMerged = error instanceof ApiProblem && error.code === 'version-conflict' && !isUnmet;
  if (view.page === 'send') {
    return (
      <PublishPage
        title={words.send.title}
        nothing={words.send.nothing}
        content={content}
        unread={unread}
        changes={changesBetween(standing.content, content)}
        contents={[standing.content, content]}
        more={teamLines(standing.team, team, words)}
        reason={reason}
        onReason={setReason}
        publish={{
          label: isPending ? words.direct.sending : words.direct.send,
          run: () => mutate(reason.trim()),
          disabled: isPending || !isDecided,
        }}
        problem={isMerged ? null : error}
        backTo={entryAddress(slug, { page: 'form', section: null }, true)}
      >
        {met !== undefined && (
          <Conflicts
            met={met}
            contents={[standing.content, content]}
            onChoose={choose}
            onChooseTeam={chooseTeam}
          />
        )}
      </PublishPage>
    );
  }
  return (
    <FormPage
      title={words.direct.title(entry.content.name)}
      lead={words.direct.hint}
      keeper={keeper}
      published={standing.content}
      withdraw={withdraw}
      section={view.section}
      all={[...sections, teamSection]}
      backTo={entryAddress(slug, { page: 'entry' })}
      sendTo={entryAddress(slug, { page: 'send' }, true)}
      showAll={(state as { showAll?: boolean } | null)?.showAll === true}
      team={
        <TeamFields value={team} onChange={(set) => keeper.changeTeam({ ...kept, on: standing.team, set })} />
      }
      note={<OpenedNote keeper={keeper} opened={draft.opened} isSubmitted={false} />}
    />
  );
}

/** Changing an entry without a review: only the KI may. */
export function DirectEditor({ entry, view }: EditorProps) {
  const { draft, error, retry } = useDirectKeeper(entry);
  if (draft === null) return <PageState error={error} onRetry={retry} />;
  return <OpenedDirectEditor entry={entry} view={view} draft={draft} />;
}
