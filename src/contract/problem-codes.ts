/** The stable names of everything that can go wrong at the API's edge. Clients decide on these, never on texts. */
export const problemCodes = [
  'invalid-parameter',
  'unknown-parameter',
  'invalid-cursor',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'payload-too-large',
  'uri-too-long',
  'rate-limited',
  'database-unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
