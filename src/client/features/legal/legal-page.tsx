import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Legal } from '../../../contract/legal.ts';
import { legalQuery } from '../../api/queries.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useLegalMessages } from './legal-messages.ts';
import styles from './legal-page.module.css';

/** The frame of a legal page; its facts come from the installation's configuration. */
export function LegalPage({ title, children }: { title: string; children: (legal: Legal) => ReactNode }) {
  const { shell } = useMessages();
  const { failed } = useLegalMessages();
  const { data, error } = useQuery(legalQuery());
  return (
    <div className={styles.page}>
      <title>{`${title} · Partnernetz`}</title>
      <h1>{title}</h1>
      {data === undefined ? <p>{error === null ? shell.loading : failed}</p> : children(data)}
    </div>
  );
}
