import type { noResults as german } from '../de/no-results.ts';

export const noResults: typeof german = {
  none: '0 results',
  noneHint: 'No entry fits all of this.',
  drop: (what) => `Without ${what}`,
  dropQuery: (texts) => texts.map((text) => `“${text}”`).join(' and '),
  dropGives: (count) => (count === 1 ? '1 partner' : `${count} partners`),
  dropCitywide: 'With citywide offers',
};
