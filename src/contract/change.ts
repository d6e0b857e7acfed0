import { z } from 'zod';

/**
 * One difference between two states of an entry. `path` names the place: `name`, `contacts/2/role`,
 * `contacts/2/points/1/value`, a whole part (`offers/3`), or with `#` the order of a list (`contacts#`).
 */
export const change = z
  .strictObject({
    path: z.string().max(200).meta({ example: 'contacts/2/points/1/value' }),
    kind: z.enum(['changed', 'added', 'removed', 'moved']),
    /** Null where there was nothing. */
    before: z.json(),
    after: z.json(),
  })
  .meta({ id: 'Change' });

/** A difference that somebody proposes, beside what meanwhile is published. */
export const proposedChange = z.strictObject({
  ...change.shape,
  /** What stands there now; the same as `before` where nobody else changed it. */
  current: z.json(),
  /** Whether somebody else changed the same place to something else. */
  conflict: z.boolean(),
});

export type Change = z.infer<typeof change>;
export type ProposedChange = z.infer<typeof proposedChange>;
