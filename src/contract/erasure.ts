import { z } from 'zod';
import { emailAddress } from './session.ts';

/** Whom an entry names, or once named: who can be erased from it. */
export const contactPeople = z.strictObject({
  /** Of the entry; erasing has to name it. */
  version: z.number().int(),
  people: z.array(
    z.strictObject({
      name: z.string(),
      type: z.enum(['person', 'desk']),
      role: z.string(),
      /** Whether the entry names them today. */
      current: z.boolean(),
    }),
  ),
});

/** All the names that one person stands under in an entry, typing errors included. */
export const erasurePerson = z.strictObject({ names: z.array(z.string().min(1).max(200)).min(1).max(20) });
export const erasureAccount = z.strictObject({ email: emailAddress });

export type ContactPeople = z.infer<typeof contactPeople>;
