import type { DeskText } from '../../../messages/desk.js';
import { ACTIONS, DETAILS } from './actions.js';

const ROLES = ['CLERK', 'DISPATCHER', 'EDITOR', 'ADMIN', 'OPERATOR'] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An event in words; one that this site does not know yet is shown as the server calls it, never left out. */
export function actionText(t: DeskText, action: string): string {
  const known = ACTIONS.find((each) => each === action);
  return known ? t(`desk.trail.action.${known}`) : action;
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
  // The beginning is enough to tell one from another, and the file has it whole.
  return UUID.test(value) ? value.slice(0, 8) : value;
}

function roleText(t: DeskText, role: string): string {
  const known = ROLES.find((each) => each === role);
  return known ? t(`desk.role.${known}`) : role;
}
