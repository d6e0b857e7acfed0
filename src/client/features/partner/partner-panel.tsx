import { useQuery } from '@tanstack/react-query';
import { Suspense, useRef } from 'react';
import { Link, useOutletContext, useParams } from 'react-router';
import { useDirectory } from '../../api/directory-data.tsx';
import { ApiProblem } from '../../api/fetch-json.ts';
import { partnerQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/messages.tsx';
import { loadedOnDemand } from '../../navigation/loaded-later.ts';
import type { OpenedPartner } from '../../navigation/opened-partner.ts';
import { useSignedInHere } from '../../stores/signed-in-here.ts';
import buttons from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from './facts.tsx';
import { PartnerDetails } from './partner-details.tsx';
import { PartnerHead } from './partner-head.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';
import { PartnerToolbar } from './partner-toolbar.tsx';
import { useShownFromTop } from './use-shown-from-top.ts';

const EntryActions = loadedOnDemand(async () => (await import('./entry-actions.tsx')).EntryActions);

/** One partner: beside the list where there is room, else in its place, with what its reader may do with it. */
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
  const signedIn = useSignedInHere();
  const article = useRef<HTMLElement>(null);
  useShownFromTop(slug, article);
  return (
    <article ref={article} className={styles.panel} aria-label={head?.name ?? words.missing}>
      {(missing || head !== undefined) && (
        <title>{`${missing ? words.missing : head?.name} · Partnernetz`}</title>
      )}
      <PartnerToolbar opened={opened} />
      {missing && (
        <EmptyState title={words.missing} hint={words.missingHint}>
          <Link to={opened.list} preventScrollReset className={buttons.button}>
            {shell.toDirectory}
          </Link>
        </EmptyState>
      )}
      {!missing && head !== undefined && (
        <>
          <PartnerHead key={slug} partner={head} />
          {signedIn && (
            <Suspense>
              <EntryActions key={slug} slug={slug} name={head.name} list={opened.list} />
            </Suspense>
          )}
          <Facts partner={head} />
        </>
      )}
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
