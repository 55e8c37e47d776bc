import { setSessionMark } from './session-mark.js';

/** Ends a look of the office through the resident's eyes, and goes back to the desk. */
export async function endLook(): Promise<void> {
  const response = await fetch('/desk/seen-as/end', { method: 'POST', credentials: 'same-origin' }).catch(() => null);
  const { personId } = response?.ok ? ((await response.json()) as { personId: string | null }) : { personId: null };
  setSessionMark(false);
  location.assign(personId ? `/biuro/osoby/${personId}` : '/biuro/osoby');
}
