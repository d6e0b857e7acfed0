import type { savedLists as german } from '../de/saved-lists.ts';

export const savedLists: typeof german = {
  title: 'Lists',
  lead: 'Contact lists that the team needs again and again.',
  none: 'No list saved yet.',
  noneHint: 'Choose in the directory, open “Contact list”, and save it there.',
  living: 'follows its filters',
  frozen: (count) => (count === 1 ? '1 picked partner' : `${count} picked partners`),
  savedBy: (owner, date) => `by ${owner}, ${date}`,
  neverPrinted: 'never printed',
  printedOn: (date, count) => `last printed on ${date}, ${count === 1 ? '1 entry' : `${count} entries`}`,
  print: 'Print',
  printAbout: (name) => `Print ${name}`,
  printAgain: 'Print again',
  printAgainAbout: (name) => `Print ${name} again`,
  remove: 'Delete',
  removeAbout: (name) => `Delete ${name}`,
  removed: (name) => `The list “${name}” is deleted.`,
  linkTitle: 'Contact list',
  linkLead: (name) => `The entries of the list “${name}”, as they are today.`,
};
