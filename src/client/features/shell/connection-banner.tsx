import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { directoryQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useNotices } from '../../stores/notices.ts';
import styles from './connection-banner.module.css';

/** Says that what is shown may be old while the server does not answer, and goes away by itself when it does. */
export function ConnectionBanner({ aboveCall }: { aboveCall: boolean }) {
  const { shell } = useMessages();
  const { error, data } = useQuery(directoryQuery());
  const announce = useNotices((notices) => notices.announce);
  const lost = error !== null && data !== undefined;
  const wasLost = useRef(false);
  useEffect(() => {
    if (lost !== wasLost.current) announce(lost ? shell.connectionLost : shell.connectionBack);
    wasLost.current = lost;
  }, [lost, announce, shell]);
  if (!lost) return null;
  return (
    <p className={aboveCall ? `${styles.banner} ${styles.aboveCall}` : styles.banner}>
      {shell.connectionLost}
    </p>
  );
}
