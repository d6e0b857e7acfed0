/** The paths of signing in, editing and review; those of the directory, which every visit needs, are in paths.ts. */
export const editingPaths = {
  session: '/api/session',
  requestCode: '/api/sign-in/code',
  signIn: '/api/sign-in',
  signOut: '/api/sign-out',
  sessions: '/api/sessions',
  endSession: (id: string) => `/api/sessions/${encodeURIComponent(id)}`,
  sampleSignIn: '/api/sample/sign-in',
  sampleMails: '/api/sample/mails',
  myEntries: '/api/my/entries',
  entries: '/api/entries',
  entry: (slug: string) => `/api/entries/${encodeURIComponent(slug)}`,
  entryAction: (
    slug: string,
    action:
      | 'confirm'
      | 'draft'
      | 'draft/submit'
      | 'draft/withdraw'
      | 'archive'
      | 'unarchive'
      | 'history'
      | 'people'
      | 'contact-people'
      | 'erase-person',
  ) => `/api/entries/${encodeURIComponent(slug)}/${action}`,
  withdrawConsent: (slug: string, key: string) =>
    `/api/entries/${encodeURIComponent(slug)}/contacts/${encodeURIComponent(key)}/withdraw-consent`,
  revision: (slug: string, version: number) => `/api/entries/${encodeURIComponent(slug)}/history/${version}`,
  restoreRevision: (slug: string, version: number) =>
    `/api/entries/${encodeURIComponent(slug)}/history/${version}/restore`,
  caretaker: (slug: string, id: string) =>
    `/api/entries/${encodeURIComponent(slug)}/people/${encodeURIComponent(id)}`,
  caretakerInvitation: (slug: string, id: string) =>
    `/api/entries/${encodeURIComponent(slug)}/people/${encodeURIComponent(id)}/invitation`,
  proposals: '/api/proposals',
  proposal: (id: string) => `/api/proposals/${encodeURIComponent(id)}`,
  decision: (id: string) => `/api/proposals/${encodeURIComponent(id)}/decision`,
  undoDecision: (id: string) => `/api/proposals/${encodeURIComponent(id)}/undo`,
  archive: '/api/archive',
  staff: '/api/staff',
  staffMember: (id: string) => `/api/staff/${encodeURIComponent(id)}`,
  staffInvitation: (id: string) => `/api/staff/${encodeURIComponent(id)}/invitation`,
  eraseAccount: '/api/erase-account',
  audit: '/api/audit',
} as const;
