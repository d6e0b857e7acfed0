import type { shortlist as german } from '../de/shortlist.ts';

export const shortlist: typeof german = {
  title: 'Shortlist',
  hint: 'Kept in this browser only.',
  makeList: 'Make a contact list',
  asFile: 'As a file …',
  clear: 'Clear shortlist',
  cleared: (count) =>
    count === 1 ? '1 partner removed from the shortlist.' : `${count} partners removed from the shortlist.`,
  empty: 'Nothing here yet.',
  emptyHint: 'The star on each entry puts it on this list.',
  gone: (count) =>
    count === 1
      ? '1 entry on your list is no longer in the directory.'
      : `${count} entries on your list are no longer in the directory.`,
};
