import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentWith, locationWith } from '../../../../../tests/support/content.ts';
import { renderInDirectory } from '../../../../../tests/support/render-directory.tsx';
import { unreadHours } from '../../../ui/hours/unread.ts';
import { ProblemList } from './problem-list.tsx';

test('hours that could not be read are listed with what was typed, and lead to where they are', async () => {
  const content = contentWith({ locations: [locationWith({ key: '1' })] });
  const typed = {
    'locations/1/hours/2': 'halb neun',
    'locations/1/hours/3': '14-12',
    // An address that was removed asks for nothing.
    'locations/9/hours/1': 'bald',
  };
  const unread = unreadHours(typed, content);
  await renderInDirectory(<ProblemList problems={new Map()} unread={unread} content={content} />);
  expect(screen.getByText('2 Angaben fehlen noch oder stimmen nicht:')).toBeTruthy();
  const [tuesday, wednesday] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(tuesday).toContain('Dienstag, „halb neun“: Das verstehen wir nicht. Bitte so: 9-12, 14-16');
  expect(wednesday).toContain('Mittwoch, „14-12“: Das Ende liegt vor dem Anfang.');
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    expect.stringContaining('bearbeiten=oeffnungszeiten'),
    expect.stringContaining('bearbeiten=oeffnungszeiten'),
  ]);
});
