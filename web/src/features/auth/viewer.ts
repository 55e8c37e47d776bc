import { createContext, use, useCallback } from 'react';
import { useClient, useQuery, type Client } from 'urql';
import { isSessionRefusal, refusalCode, type SessionRefusal } from '../../graphql/client.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { useSite } from '../site/index.js';
import { ViewerQuery } from './viewer.query.js';

export type Viewer = ResultOf<typeof ViewerQuery>['viewer'];

/** Who is signed in, or why nobody may see anything. @throws when the server can't be reached or fails */
export async function loadViewer(client: Client): Promise<Viewer | SessionRefusal> {
  const { data, error } = await client.query(ViewerQuery, {}, { requestPolicy: 'cache-first' });
  if (data) return data.viewer;
  const code = error && refusalCode(error);
  if (isSessionRefusal(code)) return code;
  throw error ?? new Error('no viewer and no reason');
}

export const ViewerContext = createContext<Viewer | null>(null);

/** Whoever is signed in. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer outside the signed-in part');
  return viewer;
}

/** How much of a tab the viewer has not opened yet. */
export function useUnread(): { notices: number; correspondence: number } {
  const viewer = useViewer();
  const { preview } = useSite();
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: 'cache-first', pause: preview });
  const { unreadNotices, unreadLetters } = data?.viewer ?? viewer;
  return { notices: unreadNotices, correspondence: unreadLetters };
}

/** Asks anew how much is unread: for whoever has just opened something. */
export function useRefreshUnread(): () => void {
  const client = useClient();
  return useCallback(() => void client.query(ViewerQuery, {}, { requestPolicy: 'network-only' }).toPromise(), [client]);
}
