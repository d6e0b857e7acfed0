import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ContentProblems } from '../../../../domain/partner/content-problems.ts';
import { useEditingMessages } from '../editing-messages.ts';

interface Problems {
  /** What this device finds. */
  readonly found: ContentProblems;
  /** What the server has refused, in its words, by path. */
  readonly refused: ReadonlyMap<string, string>;
  /** Whether to say it even of fields that nobody has left yet. */
  readonly showAll: boolean;
}

const none: Problems = { found: new Map(), refused: new Map(), showAll: false };
const ProblemsContext = createContext(none);

/** Tells the fields inside what is wrong with them. */
export function FieldProblems({ found, refused, showAll, children }: Problems & { children: ReactNode }) {
  const problems = useMemo(() => ({ found, refused, showAll }), [found, refused, showAll]);
  return <ProblemsContext value={problems}>{children}</ProblemsContext>;
}

/** What is wrong with a field, in words; '' where nothing is, or where it is too early to say. */
export function useProblemAt(path: string, touched: boolean): string {
  const { form } = useEditingMessages();
  const { found, refused, showAll } = useContext(ProblemsContext);
  const problem = found.get(path);
  if (problem !== undefined) return touched || showAll ? form.problems[problem] : '';
  return refused.get(path) ?? '';
}
