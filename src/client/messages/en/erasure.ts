import type { erasure as german } from '../de/erasure.ts';

export const erasure: typeof german = {
  value: 'Erased on request',
  account: 'deleted account',
  redacted: 'Details of a person were erased at their request.',
  open: 'Erase a person …',
  title: 'Erase a person',
  who: 'Who is to be erased?',
  whoHint: 'If the same person is listed under several spellings, please choose all of them.',
  former: 'only in earlier versions',
  desk: 'desk',
  nobody: 'This entry names no contact person and never did.',
  effects: [
    'Name, numbers and addresses disappear at once: from the entry, from all earlier versions, from proposals, drafts and the mails that are still kept.',
    'Texts will say “Erased on request” instead. Nicknames and initials are not found: please read the texts once more afterwards.',
    'Who changed something, and when, stays in the history.',
  ],
  understood: 'I understand that this cannot be undone.',
  confirm: 'Erase for good',
  cancel: 'Cancel',
  erased: (name) => `${name} has been erased.`,
  accountTitle: 'Erase an account',
  accountLead:
    'At the person’s request, whatever role they have or had: name and address are replaced by “deleted account” everywhere, all sessions end, drafts disappear. What the person published stays. If an entry also names them as a contact, erase them there, in its history.',
  accountEmail: 'E-mail address of the account',
  accountErased: 'The account has been erased.',
  accountMissing: 'There is no account with this address.',
  accountLast: 'The last administrator’s account cannot be erased.',
};
