import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { editingPaths } from '../../../contract/editing-paths.ts';
import type { OpenSession } from '../../../contract/session.ts';
import { fetchJson } from '../../api/fetch-json.ts';
import { sendJson } from '../../api/send-json.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownMoment } from '../../messages/shown-moment.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import { Failure } from './failure.tsx';

interface Answer {
  readonly sessions: OpenSession[];
}
const queryKey = ['sessions'] as const;

/** The browsers in which somebody is signed in, each with a way to end that. */
export function Sessions() {
  const words = useAccountMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const { data, error } = useQuery({
    queryKey,
    queryFn: ({ signal }) => fetchJson<Answer>(editingPaths.sessions, signal),
    staleTime: 0,
  });
  const end = useMutation({
    networkMode: 'always',
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids)
        client.setQueryData(queryKey, await sendJson<Answer>('delete', editingPaths.endSession(id)));
    },
    onSuccess: () => show(words.ended),
    onError: () => show(words.endFailed),
    // Some of them may have ended.
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
  const others = data?.sessions.filter(({ current }) => !current) ?? [];
  return (
    <section>
      <h2>{words.sessions}</h2>
      <ul className={styles.sessions}>
        {data?.sessions.map(({ id, current, device, startedAt }) => (
          <li key={id}>
            <span>
              {device || words.unknownDevice}
              {current && <strong> · {words.thisDevice}</strong>}
              <span className={styles.quiet}> {words.since(shownMoment(startedAt, language))}</span>
            </span>
            {!current && (
              <Button
                aria-label={words.endSession(device || words.unknownDevice)}
                onClick={() => end.mutate([id])}
              >
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Failure id="sessions-failure" error={error} />
      {others.length > 1 && (
        <Button onClick={() => end.mutate(others.map(({ id }) => id))}>{words.endOthers}</Button>
      )}
    </section>
  );
}
