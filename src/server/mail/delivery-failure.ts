/**
 * Whose trouble it is: `server`: our mail server cannot be used at all, whatever the mail; `later`: it asked us to
 * try this mail again; `never`: it refused this mail or its recipient for good.
 */
export type FailureKind = 'server' | 'later' | 'never';

/**
 * A mail was not accepted. Carries no personal data, and not the error it was made of: mail servers quote addresses
 * in their answers. `code` says what is known, such as „EENVELOPE RCPT TO 550 5.1.1“.
 */
export class DeliveryFailure extends Error {
  readonly kind: FailureKind;
  readonly code: string;

  constructor(kind: FailureKind, code: string) {
    super(code);
    this.name = 'DeliveryFailure';
    this.kind = kind;
    this.code = code;
  }
}

/** Makes a DeliveryFailure of whatever Nodemailer threw. */
export function deliveryFailure(error: unknown): DeliveryFailure {
  const read = (key: string): unknown => (error instanceof Error ? Reflect.get(error, key) : null);
  const [code, command, responseCode, response] = ['code', 'command', 'responseCode', 'response'].map(read);
  // Such as ECONNREFUSED or CERT_HAS_EXPIRED.
  const reason = ownWord(read('originalCode'));
  const status = typeof responseCode === 'number' ? responseCode : null;
  // RFC 3463, behind the three digits: „550-5.1.1 …“.
  const [, enhanced] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(response ?? '')) ?? [];
  const facts = [ownWord(code), reason, ownWord(command), status, enhanced].filter((fact) => fact != null);
  return new DeliveryFailure(kindOf(code, command, status), facts.join(' ') || 'unknown');
}

/** Nodemailer's own words are capitals: anything else might be somebody's. */
const ownWord = (value: unknown): string | null =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_ -]{0,40}$/.test(value) ? value : null;

function kindOf(code: unknown, command: unknown, status: number | null): FailureKind {
  // Refused before anything was sent: not an address that a mail can go to.
  if (code === 'EENVELOPE' && command === 'API') return 'never';
  // A sender or password that is refused is ours to mend; only this mail's recipient and content are its own.
  if (command !== 'RCPT TO' && command !== 'DATA') return 'server';
  // 530: wants us to sign in first.
  return status !== null && status >= 500 && status !== 530 ? 'never' : 'later';
}
