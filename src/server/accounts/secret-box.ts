/** Keeps texts so that the database alone does not give them away. */
export interface SecretBox {
  readonly seal: (text: string) => Promise<string>;
  /** @throws where it was sealed with another key, or changed since. */
  readonly open: (sealed: string) => Promise<string>;
}

const vectorBytes = 12;
const encoder = new TextEncoder();

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

async function keyFrom(secret: string, purpose: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(purpose) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * AES-256-GCM with a key derived from the installation's secret (HKDF, RFC 5869).
 * @param purpose another one gives another key.
 */
export function createSecretBox(secret: string, purpose: string): SecretBox {
  const key = keyFrom(secret, purpose);
  return {
    seal: async (text) => {
      const iv = crypto.getRandomValues(new Uint8Array(vectorBytes));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key, encoder.encode(text));
      return toBase64(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
    },
    open: async (sealed) => {
      const bytes = fromBase64(sealed);
      const iv = bytes.slice(0, vectorBytes);
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await key, bytes.slice(vectorBytes));
      return new TextDecoder().decode(text);
    },
  };
}
