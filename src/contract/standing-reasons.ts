/**
 * Reasons that the server gives itself for a published state, as they are stored: German, `{}` where a name stands. Who
 * reads in another language is shown them in it.
 */
export const standingReasons = {
  sample: 'Beispielnetz',
  confirmed: 'Bestätigt',
  byPartner: 'Vom Partner geändert',
  proposal: 'Vorschlag von {}',
  undone: 'Entscheidung zurückgenommen',
  consentWithdrawn: 'Einwilligung widerrufen',
  restored: 'Fassung {} wiederhergestellt',
  restoringUndone: 'Wiederherstellung von Fassung {} rückgängig gemacht',
  erased: 'Eine Person wurde auf ihren Wunsch gelöscht',
  table: 'Tabelle „{}“',
  tableUndone: 'Tabelle „{}“ zurückgenommen',
} as const;
export type StandingReason = keyof typeof standingReasons;

/** A reason as it is stored. */
export const standingReason = (reason: StandingReason, about: string | number = ''): string =>
  standingReasons[reason].replace('{}', () => String(about));

/** Which of them a stored reason is, and about what; null where somebody wrote it. */
export function readStandingReason(stored: string): { reason: StandingReason; about: string } | null {
  for (const [reason, words] of Object.entries(standingReasons) as [StandingReason, string][]) {
    const [before = '', after = null] = words.split('{}');
    if (after === null ? stored === before : stored.startsWith(before) && stored.endsWith(after))
      return {
        reason,
        about: after === null ? '' : stored.slice(before.length, stored.length - after.length),
      };
  }
  return null;
}
