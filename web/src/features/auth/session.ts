import { keepSnapshot } from '../../offline/snapshot.js';
import { authRequest } from './auth-request.js';
import { safePath } from '../../ui/safe-path.js';
import { setSessionMark } from './session-mark.js';

// Whoever the viewer is never changes within the life of a page: each of these loads a new one, and with the old page
// goes all that it had in memory.

const SET_PASSWORD = '/ustaw-haslo';

/** Goes on after a sign-in or a new password. */
export function enter(next: unknown, back?: string): void {
  setSessionMark(true);
  location.assign(next === 'SET_PASSWORD' ? SET_PASSWORD : safePath(back));
}

/** Ends the session here and at the server. */
export async function signOut(): Promise<void> {
  await authRequest('sign-out');
  leave();
}

/** Goes on to the public page once the session has ended. */
export function leave(): void {
  setSessionMark(false);
  keepSnapshot(null);
  location.assign('/');
}

/** The server no longer knows the session: back to the sign-in, and from there to where one was. */
export function sessionEnded(): void {
  setSessionMark(false);
  const here = location.pathname === SET_PASSWORD ? '/' : location.pathname + location.search;
  location.replace(`/zaloguj?powod=sesja&powrot=${encodeURIComponent(here)}`);
}

/** The start password has not been replaced yet. */
export const passwordRequired = (): void => location.replace(SET_PASSWORD);
