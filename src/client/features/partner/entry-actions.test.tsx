import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, expect, test, vi } from 'vitest';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { stubApi } from '../../../../tests/support/stub-api.ts';
import { useNotices } from '../../stores/notices.ts';
import { EntryActions } from './entry-actions.tsx';

afterAll(() => vi.unstubAllGlobals());

test('an entry can be edited, looked through, shared and archived, with a way back', async () => {
  let version = 7;
  const entry = () => ({ slug: 'verein', version });
  const asked = stubApi({
    'GET /api/session': () => ({ person: null, level: 'team', sampleAccounts: false }),
    'GET /api/entries/verein': entry,
    'POST /api/entries/verein/archive': () => {
      version = 8;
      return entry();
    },
    'POST /api/entries/verein/unarchive': entry,
  });
  await renderInDirectory(<EntryActions slug="verein" name="Elternverein" list="/?q=eltern" />);
  const user = userEvent.setup();
  expect((await screen.findByRole('link', { name: 'Bearbeiten' })).getAttribute('href')).toBe(
    '/mein-eintrag/verein?direkt',
  );
  await user.click(screen.getByRole('button', { name: 'Archivieren' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Grund' }));
  await user.keyboard('aufgelöst');
  await user.click(screen.getByRole('button', { name: 'Archivieren' }));
  await waitFor(() => expect(useNotices.getState().current?.text).toBe('„Elternverein“ ist archiviert.'));
  useNotices.getState().current?.undo?.();
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toMatchObject([
    { request: 'POST /api/entries/verein/archive', ifMatch: '"v7"', body: { reason: 'aufgelöst' } },
    { request: 'POST /api/entries/verein/unarchive', ifMatch: '"v8"' },
  ]);
});
