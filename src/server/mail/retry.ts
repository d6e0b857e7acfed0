const firstPauseSeconds = 30;
const longestPauseSeconds = 60 * 60;
const longestTryingMilliseconds = 3 * 24 * 60 * 60 * 1000;

/** How long to wait after the `attempts`-th attempt failed: 30 seconds, then twice as long each time, up to an hour. */
export function pauseSeconds(attempts: number): number {
  return Math.min(firstPauseSeconds * 2 ** Math.max(0, attempts - 1), longestPauseSeconds);
}

/** Why a mail is not sent any more at this time; null as long as it is. */
export function pastSending(
  mail: { readonly createdAt: Date; readonly expiresAt: Date | null },
  now: Date,
): 'expired' | 'too-old' | null {
  if (mail.expiresAt && mail.expiresAt <= now) return 'expired';
  return now.getTime() - mail.createdAt.getTime() >= longestTryingMilliseconds ? 'too-old' : null;
}
