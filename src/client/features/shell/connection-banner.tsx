import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { directoryQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useNotices } from '../../stores/notices.ts';
import styles from './connection-banner.module.css';

interface ConnectionBannerProps {
  /** Whether the footer is always in sight, and, on a telephone, the call. */
  readonly aboveFooter: boolean;
  readonly aboveCall: boolean;
}

/** Says that what is shown may be old while the server does not answer, and goes away by itself when it does. */
export function ConnectionBanner({ aboveFooter, aboveCall }: ConnectionBannerProps) {
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
    <p
      className={`${styles.banner} ${aboveFooter ? styles.aboveFooter : ''} ${aboveCall ? styles.aboveCall : ''}`}
    >
      {shell.connectionLost}
    </p>
  );
}
