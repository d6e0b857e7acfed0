/** A code that was asked for in this tab: to which address, and until when it can be used. Never the code. */
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

/** What was asked for before a reload, as long as it is of use. */
export function askedCode(): AskedCode | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isAskedCode(stored) && Date.now() < stored.at + stored.minutes * 60_000 ? stored : null;
  } catch {
    return null;
  }
}

export function rememberAskedCode(asked: AskedCode | null): void {
  try {
    if (asked === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(asked));
  } catch {
    // Without storage a reload begins anew.
  }
}
