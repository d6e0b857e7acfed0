import { useQuery } from '@tanstack/react-query';
import { useOutletContext, useParams } from 'react-router';
import { useDirectory } from '../../api/directory-data.tsx';
import { ApiProblem } from '../../api/fetch-json.ts';
import { partnerQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/messages.tsx';
import type { OpenedPartner } from '../../navigation/opened-partner.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PartnerDetails } from './partner-details.tsx';
import { PartnerHead } from './partner-head.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';
import { PartnerToolbar } from './partner-toolbar.tsx';

/** One partner: beside the list where there is room, else in its place. */
export function PartnerPanel() {
  const { slug = '' } = useParams();
  const words = usePartnerMessages();
  const { shell } = useMessages();
  const { bySlug } = useDirectory();
  const opened = useOutletContext<OpenedPartner>();
  const { data, error, refetch } = useQuery(partnerQuery(slug));
  // What the list already knows is there at once; the rest follows without moving it.
  const head = data ?? bySlug.get(slug);
  const missing = error instanceof ApiProblem && error.status === 404;
  return (
    <article className={styles.panel} aria-label={head?.name ?? words.missing}>
      {head !== undefined && <title>{`${head.name} · Partnernetz`}</title>}
      <PartnerToolbar opened={opened} />
      {missing && <EmptyState title={words.missing} hint={words.missingHint} />}
      {!missing && head !== undefined && <PartnerHead key={slug} partner={head} />}
      {!missing && data !== undefined && <PartnerDetails partner={data} />}
      {!missing && data === undefined && error !== null && (
        <EmptyState title={words.failed} hint={shell.loadFailedHint}>
          <Button onClick={() => void refetch()}>{shell.retry}</Button>
        </EmptyState>
      )}
      {data === undefined && error === null && <div className={styles.waiting} />}
    </article>
  );
}
