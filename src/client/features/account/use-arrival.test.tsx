import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { stubApi } from '../../../../tests/support/stub-api.ts';
import { rememberSignedIn } from '../../stores/signed-in-here.ts';
import { useArrival } from './use-arrival.ts';

beforeEach(() => void stubApi({}));
afterEach(() => {
  vi.unstubAllGlobals();
  rememberSignedIn(false);
  sessionStorage.clear();
});

function Arrival() {
  const arrive = useArrival();
  return (
    <button type="button" onClick={() => arrive({ person: null, level: 'public', sampleAccounts: false })}>
      Anmelden
    </button>
  );
}

test.each([
  ['whose session ran out unnoticed finds what they left', true, 1],
  ['finds nothing of whoever signed out in another tab', false, 0],
])('who signs in %s', async (_, signedIn, left) => {
  rememberSignedIn(signedIn);
  sessionStorage.setItem('partnernetz-review-1', '{"comment":"Bitte Frau Aydın fragen."}');
  await renderInDirectory(<Arrival />);
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Anmelden' }));
  expect(sessionStorage).toHaveLength(left);
});
