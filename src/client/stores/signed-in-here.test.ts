import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { leave, readLeft } from './left-in-tab.ts';
import { followSession, rememberSignedIn } from './signed-in-here.ts';

const reload = vi.fn();
vi.stubGlobal('location', { reload });
afterEach(() => {
  rememberSignedIn(false);
  sessionStorage.clear();
});
afterAll(() => vi.unstubAllGlobals());
followSession();

/** What this tab hears when another one signs out. */
function signOutElsewhere(): void {
  localStorage.removeItem('partnernetz-signed-in');
  dispatchEvent(Object.assign(new Event('storage'), { key: 'partnernetz-signed-in' }));
}

test('who signs out in another tab leaves nothing in this one', () => {
  rememberSignedIn(true);
  leave('partnernetz-review-1', { comment: 'Bitte Frau Aydın fragen.' });
  expect(readLeft('partnernetz-review-1')).not.toBeNull();
  signOutElsewhere();
  expect(reload).toHaveBeenCalledTimes(1);
  expect(sessionStorage).toHaveLength(0);
});
