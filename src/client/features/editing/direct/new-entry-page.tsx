import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useStore } from 'zustand';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { changesBetween } from '../../../../domain/partner/changes.ts';
import { newContent } from '../../../../domain/partner/new-content.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { directoryQuery } from '../../../api/queries.ts';
import { paths } from '../../../paths.ts';
import { useNotices } from '../../../stores/notices.ts';
import { searchOf, sections, teamSection, viewOf } from '../addresses.ts';
import { createDraftKeeper, type DraftKeeper } from '../draft/draft-keeper.ts';
import { localDrafts } from '../draft/local-draft.ts';
import { useFlushes } from '../draft/use-draft-keeper.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { createEntry } from '../entry-queries.ts';
import { FormPage } from '../form/form-page.tsx';
import { useSending } from '../use-sending.ts';
import { PublishPage } from './publish-page.tsx';
import { TeamFields } from './team-fields.tsx';
import type { TeamSettings } from './team-settings.ts';
import { endReason, useReason } from './use-reason.ts';

const local = localDrafts('new');
const blankTeam: TeamSettings = { level: 'public', cooperation: null };
const all = [...sections, teamSection] as const;

function useNewKeeper(blank: EntryContent): DraftKeeper | null {
  const [keeper, setKeeper] = useState<DraftKeeper | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins with is only read once.
  useEffect(() => {
    let current = true;
    void local.read().then((stored) => {
      if (!current) return;
      const opened = {
        content: stored?.content ?? blank,
        basedOn: 0,
        replaces: null,
        unsent: stored !== null,
        from: 'entry',
        writtenAt: null,
        unread: stored?.unread ?? {},
        other: null,
        team: stored?.team ?? { on: blankTeam, set: blankTeam },
      } as const;
      setKeeper(createDraftKeeper({ opened, local, remote: null }));
    });
    return () => {
      current = false;
    };
  }, []);
  useFlushes(keeper ?? undefined);
  return keeper;
}

function useCreate(keeper: DraftKeeper, team: TeamSettings) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const show = useNotices((notices) => notices.show);
  const { direct: words } = useEditingMessages();
  return useSending({
    mutationFn: (reason: string) =>
      createEntry({ content: keeper.store.getState().content, ...team, reason }),
    onSuccess: async ({ slug }, _reason, stayed) => {
      await keeper.end();
      endReason('new');
      void client.invalidateQueries({ queryKey: directoryQuery().queryKey });
      show(words.created);
      if (stayed) await navigate(paths.partner(slug));
    },
  });
}

function NewEntry({ keeper, blank }: { keeper: DraftKeeper; blank: EntryContent }) {
  const words = useEditingMessages();
  const { search, state } = useLocation();
  const { view } = viewOf(new URLSearchParams(search));
  const { content, unread, team: kept } = useStore(keeper.store);
  const team = kept?.set ?? blankTeam;
  const { mutate, isPending, error } = useCreate(keeper, team);
  const [reason, setReason] = useReason('new');
  if (view.page === 'send') {
    return (
      <PublishPage
        title={words.direct.newTitle}
        nothing={words.direct.newHint}
        content={content}
        unread={unread}
        changes={changesBetween(blank, content)}
        contents={[content]}
        more={[]}
        reason={reason}
        onReason={setReason}
        publish={{
          label: isPending ? words.direct.creating : words.direct.create,
          run: () => mutate(reason.trim()),
          disabled: isPending,
        }}
        problem={error}
        backTo={searchOf({ page: 'form', section: null }, false)}
      />
    );
  }
  return (
    <FormPage
      title={words.direct.newTitle}
      lead={words.direct.newHint}
      keeper={keeper}
      published={null}
      withdraw={null}
      section={view.page === 'form' ? view.section : null}
      all={all}
      backTo={paths.directory}
      sendTo={searchOf({ page: 'send' }, false)}
      showAll={(state as { showAll?: boolean } | null)?.showAll === true}
      team={<TeamFields value={team} onChange={(set) => keeper.changeTeam({ on: blankTeam, set })} />}
    />
  );
}

/** A new entry, kept on this device until it is created: only the KI may. */
export function NewEntryPage() {
  const { vocabulary } = useDirectory();
  const [blank] = useState(() => newContent('', vocabulary.city.name));
  const keeper = useNewKeeper(blank);
  return keeper === null ? null : <NewEntry keeper={keeper} blank={blank} />;
}
