import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useStore } from 'zustand';
import type { ProposedChange } from '../../../../contract/change.ts';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { applyChanges } from '../../../../domain/partner/changes.ts';
import { rebased } from '../../../../domain/partner/rebase.ts';
import { ApiProblem } from '../../../api/fetch-json.ts';
import { directoryQuery, partnerQuery } from '../../../api/queries.ts';
import { paths } from '../../../paths.ts';
import { useNotices } from '../../../stores/notices.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { entryQuery, publishEntry } from '../entry-queries.ts';
import { useSending } from '../use-sending.ts';
import { type Choice, isDecided } from './met.ts';
import { rebasedTeam, type TeamConflict, teamPath, withTeamValue } from './team-settings.ts';
import type { DirectDraft } from './use-direct-keeper.ts';
import { endReason } from './use-reason.ts';

/** Publishes what is written; where somebody else was faster, puts it on top of theirs first. */
export function usePublish(entry: EditableEntry, { keeper, base }: DirectDraft) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const show = useNotices((notices) => notices.show);
  const { direct: words } = useEditingMessages();
  // What it is published on top of.
  const [standing, setStanding] = useState(base);
  const [isUnmet, setUnmet] = useState(false);
  const met = useStore(keeper.store, ({ team }) => team?.met);

  const teamNow = () => keeper.store.getState().team?.set ?? standing.team;

  const meet = async () => {
    setUnmet(false);
    const fresh = await client.fetchQuery({ ...entryQuery(entry.slug), staleTime: 0 });
    const { content, conflicts } = rebased(standing.content, fresh.content, keeper.store.getState().content);
    keeper.rebase(content, fresh.version);
    const theirs = { level: fresh.level, cooperation: fresh.cooperation };
    const settings = rebasedTeam(standing.team, theirs, teamNow());
    keeper.changeTeam({
      on: theirs,
      set: settings.team,
      met: { conflicts, teamConflicts: settings.conflicts, choices: {} },
    });
    setStanding({ version: fresh.version, content: fresh.content, team: theirs });
  };
  const note = (path: string, choice: Choice, set = teamNow()) => {
    if (met === undefined) return;
    const choices = { ...met.choices, [path]: choice };
    keeper.changeTeam({ on: standing.team, set, met: { ...met, choices } });
  };
  const chooseTeam = (conflict: TeamConflict, choice: Choice) => {
    const { place, after, current } = conflict;
    const value = choice === 'ours' ? after : current;
    note(teamPath(conflict), choice, withTeamValue(teamNow(), place, value));
  };
  const choose = (change: ProposedChange, choice: Choice) => {
    const { path, after, current } = change;
    note(path, choice);
    const { content } = keeper.store.getState();
    keeper.change(applyChanges(content, [{ path, after: choice === 'ours' ? after : current }]));
  };
  const sending = useSending({
    mutationFn: (reason: string) =>
      publishEntry(entry.slug, standing.version, {
        content: keeper.store.getState().content,
        ...teamNow(),
        reason,
      }),
    onSuccess: async (published, _reason, stayed) => {
      await keeper.end();
      endReason(entry.slug);
      client.setQueryData(entryQuery(entry.slug).queryKey, published);
      for (const { queryKey } of [directoryQuery(), partnerQuery(published.slug)])
        void client.invalidateQueries({ queryKey });
      show(words.published);
      if (stayed) await navigate(paths.partner(published.slug));
    },
    onError: async (problem) => {
      if (!(problem instanceof ApiProblem) || problem.code !== 'version-conflict') return;
      // Where theirs cannot be had now, the next attempt meets the same.
      await meet().catch(() => setUnmet(true));
    },
  });
  return { standing, met, choose, chooseTeam, isDecided: isDecided(met), isUnmet, ...sending };
}
