import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { RevisionSummary } from '../../../contract/editing.ts';
import { changesBetween } from '../../../domain/partner/changes.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { revisionQuery } from '../../api/entry-versions.ts';
import { problemKind } from '../../api/problem-kind.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownMoment } from '../../messages/shown-moment.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeList } from '../../ui/changes/change-list.tsx';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import { LoadState } from '../../ui/load-state.tsx';
import { Select } from '../../ui/select.tsx';
import type { Compared } from './compared.ts';
import { useHistoryMessages } from './history-messages.ts';
import styles from './history-page.module.css';

interface ComparisonProps {
  readonly slug: string;
  readonly revisions: readonly RevisionSummary[];
  readonly compared: Compared;
  readonly onCompare: (compared: Compared | null) => void;
}

/** Two versions of an entry and what is different in the later one. */
export function Comparison({ slug, revisions, compared, onCompare }: ComparisonProps) {
  const words = useHistoryMessages();
  const changeWords = useChangeWords();
  const language = useLanguage();
  const { label } = useDirectory();
  const { from, to } = compared;
  const section = useRef<HTMLElement>(null);
  // It opens above the version that it was asked for at.
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  const older = useQuery(revisionQuery(slug, from));
  const newer = useQuery(revisionQuery(slug, to));
  const retry = () => {
    void older.refetch();
    void newer.refetch();
  };
  const optionsWithout = (other: number) =>
    revisions
      .filter(({ version }) => version !== other)
      .map(({ version, at }) => ({
        value: String(version),
        label: words.option(version, shownMoment(at, language)),
      }));
  const choose = (one: string, other: number) =>
    onCompare({ from: Math.min(Number(one), other), to: Math.max(Number(one), other) });
  return (
    <section ref={section} tabIndex={-1} className={styles.comparison} aria-label={words.compare}>
      <div className={styles.choice}>
        <Select
          label={words.from}
          value={String(from)}
          options={optionsWithout(to)}
          onChange={(chosen) => choose(chosen, to)}
        />
        <Select
          label={words.to}
          value={String(to)}
          options={optionsWithout(from)}
          onChange={(chosen) => choose(chosen, from)}
        />
        <Button onClick={() => onCompare(null)}>{words.closeCompare}</Button>
      </div>
      <h2>{words.comparing(from, to)}</h2>
      {older.data === undefined || newer.data === undefined ? (
        <LoadState problem={problemKind(older.error ?? newer.error)} onRetry={retry} />
      ) : (
        <ChangeList
          changes={changesBetween(older.data.content, newer.data.content)}
          contents={[newer.data.content, older.data.content]}
          words={changeWords}
          name={label}
        />
      )}
    </section>
  );
}
