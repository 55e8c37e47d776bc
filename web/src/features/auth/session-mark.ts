// The session's cookie can't be read from here; this only says whether it is worth asking the server for one.
const KEY = 'domownik.signed-in';

/** Whether somebody signed in on this device and did not sign out. */
export const hasSessionMark = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

/** Remembers, or forgets, that somebody is signed in. */
export const setSessionMark = (signedIn: boolean): void => {
  try {
    if (signedIn) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing only costs the shortcut from the public page.
  }
};
