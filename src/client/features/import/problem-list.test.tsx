import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { shownPartner } from '../../../../tests/support/partner-part.ts';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import type { ImportProblem } from '../../../contract/import-problem.ts';
import { entryOf } from '../../../domain/partner/entry.ts';
import { ProblemList } from './problem-list.tsx';

const problem = (slug: string | null): ImportProblem => ({
  code: 'unknown-word',
  sheet: 'Partner',
  row: 22,
  column: 'Art',
  value: 'Zauberschule',
  slug,
  leftOut: true,
});

test('what is wrong leads to the entry that it is about, where there is one', async () => {
  const entries = [entryOf(shownPartner({ slug: 'verein', name: 'Verein Süd' }))];
  const problems = [problem('verein'), problem('nie-gewesen'), problem(null)];
  await renderInDirectory(<ProblemList problems={problems} />, { entries });
  const items = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
  const said = '„Zauberschule“ gibt es hier nicht.';
  const place = 'Partner, Zeile 22, Spalte „Art“';
  expect(items).toEqual([`${place}Verein Süd: ${said}`, `${place}${said}`, `${place}${said}`]);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/partner/verein']);
});
