import { Refusal } from '#libs/graphql';
import type { Tab } from '#libs/cooperative';
import type { Viewer } from './viewer.js';

/**
 * What an operation demands. 'anyone': nothing; 'second factor': a session that may only prove its second factor;
 * 'start password': one that may only set its password;
 * 'signed in': a resident; '<tab>.read' and '<tab>.write': a resident whose cooperative has that tab; with 'or': either.
 */
export type Permission =
  'anyone' | 'second factor' | 'start password' | 'signed in' | `${Tab}.${'read' | 'write'}` | `${Tab}.read or ${Tab}.read`;

/**
 * Lets the viewer pass or refuses.
 *
 * @throws Refusal; a tab that the cooperative does not have answers exactly as something that does not exist
 */
export function demand(permission: Permission, viewer: Viewer | null): void {
  if (permission === 'anyone') return;
  if (!viewer) throw new Refusal('UNAUTHENTICATED');
  if (permission === 'second factor') return;
  if (viewer.awaitsSecondFactor) throw new Refusal('SECOND_FACTOR_REQUIRED');
  if (permission === 'start password') return;
  if (viewer.mustSetPassword) throw new Refusal('PASSWORD_CHANGE_REQUIRED');
  if (permission === 'signed in') return;
  if (!tabsOf(permission).some((tab) => viewer.cooperative.tabs.has(tab))) throw new Refusal('NOT_FOUND');
}

const tabsOf = (permission: string): Tab[] =>
  permission.split(' or ').map((each) => each.slice(0, each.indexOf('.')) as Tab);
