/** How long a code can be used (and the browser that asked for it remembered). */
export const codeMinutes = 10;
/** Tries per code; then a new one has to be asked for. */
export const triesPerCode = 5;
/** Within an hour, for one address: codes that are sent, and tries in all of them. One in 33,000 guesses right. */
export const codesPerHour = 6;
export const triesPerHour = 20;

/** Since when codes and tries count; by the clock of the app, as everything about codes. */
export const hourBefore = (now: Date): Date => new Date(now.getTime() - 60 * 60_000);
