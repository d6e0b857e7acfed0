const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** SQLSTATE: connection exceptions, insufficient resources, operator intervention (shutdown, cancelled), system errors. */
const away = /^(08|53|57|58)/;
const droppedByDriver =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error|not queryable/i;

/** True where an error only says that the database cannot answer now, so that it makes sense to try again. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (
    networkCodes.has(code) ||
    (/^[0-9A-Z]{5}$/.test(code) && away.test(code)) ||
    droppedByDriver.test(error.message)
  )
    return true;
  return isDatabaseUnavailable(error.cause);
}
