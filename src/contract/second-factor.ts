import { z } from 'zod';

/** What somebody sees of their own second factor. */
export const secondFactorState = z
  .strictObject({
    /** Since when it is asked for at each sign-in; null: not at all. */
    since: z.iso.datetime({ offset: true }).nullable(),
    /** How many recovery codes are left. */
    recoveryCodes: z.number().int(),
    /** Whether the KI's team has to have one. */
    required: z.boolean(),
  })
  .meta({ id: 'SecondFactorState' });

/** What an app needs to make codes; shown while it is set up, and never again. */
export const secondFactorSecret = z.strictObject({
  /** In Base32, for whoever types it. */
  secret: z.string(),
  /** `otpauth://totp/…`, for the picture and for an app on the same device. */
  uri: z.string(),
});

/** A code of the app, or a recovery code, as somebody types it. */
export const factorCode = z.strictObject({
  code: z.string().trim().min(6).max(40).meta({ example: '402917' }),
});
export const recoveryCodes = z.strictObject({ recoveryCodes: z.array(z.string()) });
export const secondFactorRequirement = z.strictObject({ required: z.boolean() });

/** The code by mail was right, and the second factor is asked for now. */
export const secondFactorAsked = z.strictObject({ secondFactor: z.literal(true), minutes: z.number().int() });

export type SecondFactorState = z.infer<typeof secondFactorState>;
export type SecondFactorSecret = z.infer<typeof secondFactorSecret>;
