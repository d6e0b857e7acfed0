/** What the pages of those who keep the directory current have in common. */
export const team = {
  missing: 'This does not exist (any more).',
  missingHint: 'Perhaps it has been dealt with or renamed meanwhile.',
  refused: 'You are not allowed to see this.',
  refusedHint: 'Sign in with an account of the KI team.',
  failed: 'This cannot be loaded right now.',
  offline: 'The server does not answer right now. Nothing was changed; please try again.',
  faster: 'Somebody was faster. You now see the new state.',
  cancel: 'Cancel',
  toEntry: (name: string) => `To the entry “${name}”`,
  reason: 'Reason',
  reasonHint: 'Will be kept in the history.',
};
