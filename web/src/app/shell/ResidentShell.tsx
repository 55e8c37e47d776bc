import { Outlet, useRouteContext } from '@tanstack/react-router';
import { signOut } from '../../features/auth/index.js';
import { ResidentFrame } from './ResidentFrame.js';

/** Around the pages of whoever is signed in. */
export function ResidentShell() {
  const { viewer } = useRouteContext({ from: '/resident' });
  return (
    <ResidentFrame viewer={viewer} onOut={() => void signOut()}>
      <Outlet />
    </ResidentFrame>
  );
}
