import { safePath } from '../../../ui/safe-path.js';
import { authRequest } from './auth-request.js';

// Whoever the viewer is never changes within the life of a page: each of these loads a new one, and with the old page
// goes all that it had in memory.

/** Where each step of the way in stands. */
const STEPS: Record<string, string> = { SECOND_FACTOR: '/biuro/drugi-skladnik', ENROL: '/biuro/drugi-skladnik/nowy' };

/** A path of the desk and of nothing else; anything else becomes its first page. */
export function deskPath(path: string | undefined): string {
  const safe = safePath(path);
  return /^\/biuro([/?]|$)/.test(safe) ? safe : '/biuro';
}

/** Goes on after a step of the way in. @returns null: the form that called is being left */
export function goOn(next: unknown, back?: string): null {
  const step = STEPS[String(next)];
  const wanted = deskPath(back);
  if (!step) location.assign(wanted);
  else location.assign(wanted === '/biuro' ? step : `${step}?powrot=${encodeURIComponent(wanted)}`);
  return null;
}

/** Ends the session here and at the server. */
export async function signOut(): Promise<void> {
  await authRequest('sign-out');
  location.assign('/biuro/zaloguj');
}

/** The server no longer knows the session: back to the sign-in, and from there to where one was. @returns null, as goOn */
export function sessionEnded(back = location.pathname + location.search): null {
  location.replace(`/biuro/zaloguj?powod=sesja&powrot=${encodeURIComponent(deskPath(back))}`);
  return null;
}
