import type { DeskText } from '../../../messages/desk.js';
import { ACTIONS, DETAILS, NOT_THEIR_OWN, VALUES } from './actions.js';

const ROLES = ['CLERK', 'DISPATCHER', 'EDITOR', 'ADMIN', 'OPERATOR'] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An event in words; one that this site does not know yet is shown as the server calls it, never left out. */
export function actionText(t: DeskText, action: string): string {
  const known = ACTIONS.find((each) => each === action);
  return known ? t(`desk.trail.action.${known}`) : action;
}

/** Who did it: a member of staff by name, a resident by the identifier. */
export function actorText(t: DeskText, { action, staff, identifier }: { action: string; staff: string | null; identifier: string | null }): string {
  if (staff) return staff;
  return identifier && !NOT_THEIR_OWN.includes(action) ? t('desk.trail.resident', { identifier }) : t('desk.trail.nobody');
}

/** One fact about an event: 'role: redakcja'. */
export function detailText(t: DeskText, { key, value }: { key: string; value: string }): string {
  const known = DETAILS.find((each) => each === key);
  return `${known ? t(`desk.trail.detail.${known}`) : key}: ${valueText(t, key, value)}`;
}

function valueText(t: DeskText, key: string, value: string): string {
  if (key === 'roles' || key === 'before') return value.split(' ').map((role) => roleText(t, role)).join(', ');
  if (key === 'action') return actionText(t, value);
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'desk.trail.yes' : 'desk.trail.no');
  const word = VALUES.find((each) => each === value);
  if (word) return t(`desk.trail.value.${word}`);
  // The beginning is enough to tell one from another, and the file has it whole.
  return UUID.test(value) ? value.slice(0, 8) : value;
}

function roleText(t: DeskText, role: string): string {
  const known = ROLES.find((each) => each === role);
  return known ? t(`desk.role.${known}`) : role;
}
