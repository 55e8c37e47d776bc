import { createContext, use } from 'react';
import type { Client } from 'urql';
import { refusalCode } from '../../../graphql/client.js';
import type { ResultOf } from '../../../graphql/graphql.js';
import type { Permission } from './permission.js';
import { DeskViewerQuery } from './viewer.query.js';

/** Whoever of the staff is signed in. */
export type Staff = ResultOf<typeof DeskViewerQuery>['deskViewer'];

/** Who is signed in; null for nobody. @throws when the server can't be reached or fails */
export async function loadStaff(client: Client): Promise<Staff | null> {
  const { data, error } = await client.query(DeskViewerQuery, {}, { requestPolicy: 'cache-first' });
  if (data) return data.deskViewer;
  if (error && refusalCode(error) === 'UNAUTHENTICATED') return null;
  throw error ?? new Error('no viewer and no reason');
}

/** Whether somebody is allowed something; without a permission there is nothing to be asked. */
export const may = ({ permissions }: Pick<Staff, 'permissions'>, permission?: Permission): boolean =>
  !permission || permissions.includes(permission);

export const StaffContext = createContext<Staff | null>(null);

/** Whoever is signed in. */
export function useStaff(): Staff {
  const staff = use(StaffContext);
  if (!staff) throw new Error('useStaff outside the signed-in part');
  return staff;
}

/** Whether whoever is signed in is allowed something: what they may not do is not offered. The server decides by itself. */
export const useMay = (permission: Permission): boolean => may(useStaff(), permission);
