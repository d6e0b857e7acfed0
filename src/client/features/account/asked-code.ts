/** A code that was asked for in this browser: to which address, and until when it can be used. Never the code. */
export interface AskedCode {
  readonly email: string;
  readonly minutes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether it was right already, and the second factor is asked for now. */
  readonly secondFactor?: boolean;
}

const key = 'partnernetz-asked-code';

const isAskedCode = (stored: unknown): stored is AskedCode =>
  typeof stored === 'object' &&
  stored !== null &&
  'email' in stored &&
  typeof stored.email === 'string' &&
  'minutes' in stored &&
  typeof stored.minutes === 'number' &&
  'at' in stored &&
  typeof stored.at === 'number';

/**
 * What was asked for before a reload, or in another tab (the mail's link opens a new one), as long as it is of use.
 * Then it is forgotten: an address is nobody else's business.
 */
export function askedCode(): AskedCode | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (isAskedCode(stored) && Date.now() < stored.at + stored.minutes * 60_000) return stored;
    localStorage.removeItem(key);
    return null;
  } catch {
    return null;
  }
}

export function rememberAskedCode(asked: AskedCode | null): void {
  try {
    if (asked === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(asked));
  } catch {
    // Without storage a reload begins anew.
  }
}
