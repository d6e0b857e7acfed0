import { z } from 'zod';
import type { PartnerListQuery } from '../../../contract/partner-list.ts';

/** Where a page ended: the sort keys of its last entry. */
export const position = z.tuple([z.union([z.number(), z.string(), z.null()]), z.string(), z.string()]);
export type Position = z.infer<typeof position>;

const cursor = z.strictObject({ v: z.literal(1), of: z.string(), after: position });

/** A cursor that this question did not get: forged, damaged, or from another question. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
}

/** FNV-1a: names a question in few characters. A guess gains nothing, so it need not be a secret. */
function nameOf(question: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(question)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}

function questionOf({ cursor: _, limit: __, ...question }: PartnerListQuery, viewer: string): string {
  return nameOf(JSON.stringify([viewer, question]));
}

export function encodeCursor(query: PartnerListQuery, viewer: string, after: Position): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ v: 1, of: questionOf(query, viewer), after }));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @throws InvalidCursor */
export function decodeCursor(query: PartnerListQuery, viewer: string, text: string): Position {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) =>
      unit.charCodeAt(0),
    );
    const { of, after } = cursor.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    if (of === questionOf(query, viewer) && !after.some((key) => String(key).includes('\0'))) return after;
  } catch {
    // Whatever is wrong with it, the answer is the same.
  }
  throw new InvalidCursor();
}
