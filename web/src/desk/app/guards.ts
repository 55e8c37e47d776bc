import { notFound, redirect } from '@tanstack/react-router';
import type { RouterContext } from '../../app/guards.js';
import { loadStaff, may, type Permission, type Staff } from '../features/auth/index.js';
import { noteSession } from './session-client.js';

/** Somebody of the staff must be signed in. */
export async function requireStaff(context: RouterContext, href: string): Promise<{ staff: Staff }> {
  const staff = await loadStaff(context.client);
  if (!staff) {
    const asked = href === '/biuro' ? {} : { powod: 'wymagane' as const, powrot: href };
    throw redirect({ to: '/biuro/zaloguj', search: asked, replace: true });
  }
  noteSession();
  return { staff };
}

/** For a route's `beforeLoad`: what one is not allowed is like any address that does not exist. */
export const requirePermission =
  (permission: Permission) =>
  ({ context }: { context: { staff: Staff } }) => {
    if (!may(context.staff, permission)) throw notFound();
  };
