/**
 * What a log may say about an error: of what kind it is, its code and where it came from; of a failed query, those of the
 * database's own error. Never its message, which quotes values: what was searched for, an address.
 */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? cause.code : undefined;
  // The stack begins with the message, which may have several lines.
  const places = cause.stack?.replace(cause.message, '').split('\n').slice(1, 6);
  return { error: cause.name, code, stack: places };
}
