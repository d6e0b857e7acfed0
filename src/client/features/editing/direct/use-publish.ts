import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
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
import type { Choice } from './conflict-choice.tsx';
import {
  rebasedTeam,
  type TeamConflict,
  type TeamSettings,
  teamPath,
  withTeamValue,
} from './team-settings.ts';
import type { DirectDraft } from './use-direct-keeper.ts';

/** The state that is being published on top of, and what of it has still to be decided. */
export interface Standing {
  readonly version: number;
  readonly content: DirectDraft['base']['content'];
  readonly team: TeamSettings;
  readonly conflicts: readonly ProposedChange[];
  readonly teamConflicts: readonly TeamConflict[];
  readonly merged: boolean;
}

/** Publishes what is written; where somebody else was faster, puts it on top of theirs first. */
export function usePublish(entry: EditableEntry, { keeper, base }: DirectDraft) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const show = useNotices((notices) => notices.show);
  const { direct: words } = useEditingMessages();
  const [standing, setStanding] = useState<Standing>({
    ...base,
    conflicts: [],
    teamConflicts: [],
    merged: false,
  });
  const [isUnmet, setUnmet] = useState(false);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());

  const teamNow = () => keeper.store.getState().team?.set ?? standing.team;

  const meet = async () => {
    setUnmet(false);
    const fresh = await client.fetchQuery({ ...entryQuery(entry.slug), staleTime: 0 });
    const { content, conflicts } = rebased(standing.content, fresh.content, keeper.store.getState().content);
    keeper.rebase(content, fresh.version);
    const theirs = { level: fresh.level, cooperation: fresh.cooperation };
    const settings = rebasedTeam(standing.team, theirs, teamNow());
    keeper.changeTeam({ on: theirs, set: settings.team });
    setStanding({
      version: fresh.version,
      content: fresh.content,
      team: theirs,
      conflicts,
      teamConflicts: settings.conflicts,
      merged: true,
    });
    setChoices(new Map());
  };
  const note = (path: string, choice: Choice) => setChoices(new Map([...choices, [path, choice]]));
  const chooseTeam = (conflict: TeamConflict, choice: Choice) => {
    note(teamPath(conflict), choice);
    const { place, after, current } = conflict;
    const set = withTeamValue(teamNow(), place, choice === 'ours' ? after : current);
    keeper.changeTeam({ on: standing.team, set });
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
  const open = [...standing.conflicts.map(({ path }) => path), ...standing.teamConflicts.map(teamPath)];
  const isDecided = open.every((path) => choices.has(path));
  return { standing, choices, choose, chooseTeam, isDecided, isUnmet, ...sending };
}
