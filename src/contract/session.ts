import { z } from 'zod';
import { accessLevels } from './access.ts';
import { roles } from './roles.ts';

/** An address that a mail can be sent to, in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email())
  .meta({ example: 'm.yilmaz@elternverein.example' });

/** Who asks, and what that opens. */
export const session = z
  .strictObject({
    person: z
      .strictObject({
        name: z.string(),
        email: z.string(),
        role: z.enum(roles),
        /** Slugs of the entries that this person looks after. */
        entries: z.array(z.string()),
        /** Whether a second factor has to be set up before anything else. */
        mustSetUpSecondFactor: z.boolean(),
        /** How many proposals wait for a review; 0 for whoever reviews none. */
        waiting: z.number().int().nonnegative(),
      })
      .nullable(),
    level: z.enum(accessLevels),
    /** Whether one click signs in here: only in a sample installation that listens on loopback. */
    sampleAccounts: z.boolean(),
  })
  .meta({ id: 'Session' });

export type Session = z.infer<typeof session>;

export const codeRequest = z.strictObject({ email: emailAddress, language: z.enum(['de', 'en']) });
export const codeSent = z.strictObject({
  /** How long the code can be used. The answer is the same whether the address is known or not. */
  minutes: z.number().int(),
});
/** A code of six digits, however it is spaced. */
export const codeEntry = z.strictObject({
  code: z
    .string()
    .transform((text) => text.replaceAll(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/))
    .meta({ example: '402917' }),
});
export const sampleSignIn = z.strictObject({ role: z.enum(roles) });

/** One browser that is signed in. */
export const openSession = z.strictObject({
  id: z.string(),
  current: z.boolean(),
  /** What the browser says it is, shortened: „Firefox, Windows“. */
  device: z.string(),
  startedAt: z.iso.datetime({ offset: true }),
  usedAt: z.iso.datetime({ offset: true }),
});
export const openSessions = z.strictObject({ sessions: z.array(openSession) });

/** A mail as the sample installation keeps it instead of sending it. */
export const keptMail = z.strictObject({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  at: z.iso.datetime({ offset: true }),
});
export const keptMails = z.strictObject({ mails: z.array(keptMail) });

export type OpenSession = z.infer<typeof openSession>;
export type KeptMail = z.infer<typeof keptMail>;
