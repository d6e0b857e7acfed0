import { useQuery } from '@tanstack/react-query';
import { editingPaths } from '../../../contract/editing-paths.ts';
import type { KeptMail } from '../../../contract/session.ts';
import { fetchJson } from '../../api/fetch-json.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownMoment } from '../../messages/shown-moment.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './account.module.css';
import { useAccountMessages } from './account-messages.ts';
import { Failure } from './failure.tsx';
import { LinkedText } from './linked-text.tsx';

const newsEvery = 3_000;

/** What a sample installation would have sent, the newest first. */
export function MailsPage() {
  const words = useAccountMessages();
  const language = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['sample-mails'],
    queryFn: ({ signal }) => fetchJson<{ mails: KeptMail[] }>(editingPaths.sampleMails, signal),
    refetchInterval: newsEvery,
    staleTime: 0,
    retry: false,
  });
  return (
    <div className={styles.page}>
      <title>{`${words.mailsTitle} · Partnernetz`}</title>
      <h1>{words.mailsTitle}</h1>
      <p className={styles.intro}>{words.mailsHint}</p>
      <Failure id="mails-failure" error={error} />
      {data?.mails.length === 0 && <EmptyState title={words.noMails} hint={words.noMailsHint} />}
      <ol className={styles.mails}>
        {data?.mails.map(({ id, to, subject, text, at }) => (
          <li key={id}>
            <h2>{subject}</h2>
            <p className={styles.quiet}>
              {words.mailTo(to)} · {shownMoment(at, language)}
            </p>
            <pre>
              <LinkedText text={text} />
            </pre>
          </li>
        ))}
      </ol>
    </div>
  );
}
