import { fold } from './fold.ts';

const longest = 80;

/** The readable part of a partner's URL: `Grün & Söhne e. V.` → `gruen-soehne-e-v`. Never empty, at most 80 characters. */
export function slugOf(name: string): string {
  // A hyphen joins in speech and separates in an address.
  const ascii = fold(name.replace(/[-‐‑]/g, ' '))
    .digraph.replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const slug = ascii.replaceAll(' ', '-').slice(0, longest).replace(/-+$/, '');
  return slug === '' ? 'partner' : slug;
}
