import { layouts } from '../../src/domain/contact-list/settings.ts';
import { printTest } from '../support/printer.ts';
import { checkLayout } from './check.ts';
import { partnersOf } from './printed.ts';

/* The same with as many as a large city has. */

for (const layout of layouts)
  for (const language of ['de', 'en'] as const)
    for (const count of [300, 2_000])
      printTest(`${layout} of ${count}, ${language}`, { timeout: 1_000_000 }, () =>
        checkLayout(layout, partnersOf(count), { language, group: count === 300 ? 'district' : 'none' }),
      );
