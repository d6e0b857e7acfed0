import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { refusal, stubApi } from '../../../../tests/support/stub-api.ts';
import { useNotices } from '../../stores/notices.ts';
import { ImportsPage } from './imports-page.tsx';

const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  useNotices.setState({ current: null, announcement: '' });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterAll(() => vi.unstubAllGlobals());

const workbook = () =>
  new Response('PK', {
    headers: { 'Content-Disposition': 'attachment; filename="x.xlsx"; filename*=UTF-8\'\'Alle.xlsx' },
  });

test('the workbook is asked for in the language of the app; why there is none is said', async () => {
  let answer = () => refusal(503, 'file-failed', 'Please try again in a minute.');
  stubApi({
    'GET /api/imports': () => ({ imports: [] }),
    'GET /api/workbook?language=en': () => answer(),
  });
  await renderInDirectory(<ImportsPage />, { language: 'en' });
  const button = await screen.findByRole('button', { name: 'Download the workbook' });
  const user = userEvent.setup();
  await user.click(button);
  await waitFor(() => expect(useNotices.getState().current?.text).toBe('Please try again in a minute.'));
  answer = workbook;
  await user.click(button);
  await waitFor(() => expect(saved).toEqual(['Alle.xlsx']));
  expect(useNotices.getState().current?.text).toBe('Saved: Alle.xlsx');
});
