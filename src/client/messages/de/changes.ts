import { changeNames } from '../../../domain/partner/change-names.ts';

/** Words for what differs between two states of an entry. */
export const changes = {
  ...changeNames.de,
  language: 'de' as 'de' | 'en',
  none: 'Es ist nichts geändert.',
  wholes: { added: 'neu hinzugefügt', removed: 'wird entfernt' },
  before: 'Bisher',
  after: 'Neu',
  current: 'Inzwischen',
  conflict: 'Diese Angabe wurde inzwischen auch von anderen geändert.',
  nothing: 'keine Angabe',
  yes: 'ja',
  no: 'nein',
  deleted: 'gestrichen:',
  inserted: 'eingefügt:',
  end: 'Ende',
  taken: 'entfällt:',
  given: 'kommt hinzu:',
  newOrder: 'Neue Reihenfolge',
  days: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  stepFree: { yes: 'stufenfrei', partly: 'teilweise stufenfrei', no: 'nicht stufenfrei' },
  levels: { public: 'alle', network: 'nur das Netzwerk', team: 'nur das KI-Team' },
  contactTypes: { person: 'Person', desk: 'Stelle' },
};
