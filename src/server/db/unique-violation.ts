/** PostgreSQL's unique_violation, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const uniqueViolation = '23505';

/** Whether a statement failed because a row like this is there already. @param index that has to say so; without, any. */
export function violatesUnique(error: unknown, index?: string): boolean {
  if (!(error instanceof Error)) return false;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  if (code === uniqueViolation) return index === undefined || constraint === index;
  return violatesUnique(error.cause, index);
}
