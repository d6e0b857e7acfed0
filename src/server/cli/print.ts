import { ExplainedError, type Explanation } from '../explained-error.ts';

/** On stderr: stdout is for what was asked for. */
export function printNotice({ de, en }: Explanation): void {
  process.stderr.write(`${de}\n${en}\n`);
}

/** A stack trace only for what nobody has foreseen. */
export function printProblem(error: unknown): void {
  const unforeseen = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${error instanceof ExplainedError ? error.message : unforeseen}\n`);
}
