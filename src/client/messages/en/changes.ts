import { changeNames } from '../../../domain/partner/change-names.ts';
import type { changes as german } from '../de/changes.ts';

export const changes: typeof german = {
  ...changeNames.en,
  language: 'en',
  none: 'Nothing has changed.',
  wholes: { added: 'newly added', removed: 'to be removed' },
  before: 'Before',
  after: 'New',
  current: 'Meanwhile',
  conflict: 'Somebody else has changed this detail in the meantime.',
  nothing: 'not given',
  yes: 'yes',
  no: 'no',
  deleted: 'deleted:',
  inserted: 'inserted:',
  end: 'end',
  taken: 'removed:',
  given: 'added:',
  newOrder: 'New order',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  stepFree: { yes: 'step-free', partly: 'partly step-free', no: 'not step-free' },
  levels: { public: 'everyone', network: 'the network only', team: 'the KI team only' },
  contactTypes: { person: 'Person', desk: 'Desk' },
};
