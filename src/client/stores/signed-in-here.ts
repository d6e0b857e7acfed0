import { create } from 'zustand';

/*
 * Whether somebody is signed in at this browser, as far as it remembers: the cookie itself no script can see. It
 * decides what is asked for first; what may be seen, the server decides.
 */
const key = 'partnernetz-signed-in';

/** Whether the browser remembers one at this moment: another tab may have signed out since this page was drawn. */
export function isStillSignedIn(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

const useRemembered = create(() => ({ signedIn: isStillSignedIn() }));

export const isSignedInHere = (): boolean => useRemembered.getState().signedIn;

/** The same for a component, which is drawn anew when it changes. */
export const useSignedInHere = (): boolean => useRemembered(({ signedIn }) => signedIn);

/** Remembers a sign-in or a sign-out; other tabs hear of it. */
export function rememberSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Without storage each visit begins as a visitor's.
  }
  useRemembered.setState({ signedIn });
}

let left = false;

/** Notes that the session is over, and that this document must not be shown again. */
export function leaveSession(): void {
  left = true;
  rememberSignedIn(false);
}

/** A page that comes back from the browser's memory, or stays open in another tab, must not show or keep what is over. */
export function followSession(): void {
  const leave = () => {
    if (isStillSignedIn() === isSignedInHere()) return;
    location.reload();
    // What was left in this tab may be somebody's whose session is over.
    sessionStorage.clear();
  };
  addEventListener('storage', (event) => {
    if (event.key === key) leave();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && left) location.reload();
    else if (event.persisted) leave();
  });
}
