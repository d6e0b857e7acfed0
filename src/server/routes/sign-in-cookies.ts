/** Binds a code to the browser that asked for it. */
export const browserCookie = '__Host-partnernetz-code';

/** Binds a sign-in that waits for its second factor to the browser where the first was right. */
export const factorCookie = '__Host-partnernetz-factor';

export const cookieRules = { path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const;
