import { expect } from 'vitest';
import type { EditableEntry } from '../../../src/contract/editing.ts';
import type { Asked, Somebody } from '../people.ts';

/** Somebody with what they last saw, which may be long out of date. */
export interface Player {
  readonly who: Somebody;
  readonly isStaff: boolean;
  seen: EditableEntry;
}

/** Stands in all notes of the team, and nowhere else. */
export const teamWord = 'vertraulich';

/** What may be answered to somebody who comes too late, or at the wrong moment. Nothing else, and never 5xx. */
const refusals = [400, 403, 404, 409, 412];

export const notesWith = (notes: string) => ({ since: null, agreement: '', responsible: '', notes });

/** The body of a success, or null of a refusal that is in order; nothing of the team's for anybody else. */
export async function answerTo<Body>(
  { who, isStaff }: Pick<Player, 'who' | 'isStaff'>,
  method: string,
  path: string,
  asked: Asked,
): Promise<Body | null> {
  const response = await who.ask(method, path, asked);
  const text = await response.text();
  if (!isStaff) expect(text, `${method} ${path}`).not.toContain(teamWord);
  if (response.ok) return JSON.parse(text) as Body;
  expect(refusals, `${method} ${path}`).toContain(response.status);
  return null;
}
