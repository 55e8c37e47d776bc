import { keepSnapshot } from '../../offline/snapshot.js';
import { authRequest } from './auth-request.js';
import { safePath } from '../../ui/safe-path.js';
import { setSessionMark } from './session-mark.js';

// Whoever the viewer is never changes within the life of a page: each of these loads a new one, and with the old page
// goes all that it had in memory.

const SET_PASSWORD = '/ustaw-haslo';
const ACCEPT_TERMS = '/akceptacja-regulaminu';
const SECOND_FACTOR = '/drugi-skladnik';
// Pages of a session that opens nothing else: nowhere to come back to.
const STAGES = [SET_PASSWORD, SECOND_FACTOR, ACCEPT_TERMS];

/** Goes on after a sign-in or a new password. */
export function enter(next: unknown, back?: string): void {
  if (next === 'SECOND_FACTOR') return location.assign(`${SECOND_FACTOR}?powrot=${encodeURIComponent(safePath(back))}`);
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
  const here = STAGES.includes(location.pathname) ? '/' : location.pathname + location.search;
  location.replace(`/zaloguj?powod=sesja&powrot=${encodeURIComponent(here)}`);
}

/** The terms of use in force are not accepted yet. */
export const termsRequired = (): void => location.replace(ACCEPT_TERMS);
/** The password is proved and the second factor is not. */
export const secondFactorRequired = (): void => location.replace(SECOND_FACTOR);

/** The start password has not been replaced yet. */
export const passwordRequired = (): void => location.replace(SET_PASSWORD);
