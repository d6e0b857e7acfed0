/** The paths of the second factor. */
export const secondFactorPaths = {
  completeSignIn: '/api/sign-in/second-factor',
  own: '/api/second-factor',
  confirm: '/api/second-factor/confirm',
  recoveryCodes: '/api/second-factor/recovery-codes',
  remove: '/api/second-factor/remove',
  requirement: '/api/second-factor/requirement',
  ofColleague: (id: string) => `/api/staff/${encodeURIComponent(id)}/second-factor`,
} as const;
