import { Secret, TOTP } from 'otpauth';

/* Codes of an app: RFC 6238 with what every app understands, SHA-1, six digits, half a minute. */

const period = 30;
const secretBytes = 20;
/** A telephone's clock may be half a minute off. */
const window = 1;

export const newSecret = (): string => new Secret({ size: secretBytes }).base32;

const totpOf = (secret: string, more: { issuer?: string; label?: string } = {}) =>
  new TOTP({ ...more, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });

/** What an app reads from the picture: whose code it is, where it is used, and the secret. */
export const setUpUri = (secret: string, issuer: string, label: string): string =>
  totpOf(secret, { issuer, label }).toString();

/** The half minute, counted since 1970, whose code this is; null where it is none of now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, window, timestamp: now.getTime() });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta;
}
