import { createContext, use } from 'react';
import { useQuery, type Client } from 'urql';
import { refusalCode, type SessionRefusal } from '../../graphql/client.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { ViewerQuery } from './viewer.query.js';

export type Viewer = ResultOf<typeof ViewerQuery>['viewer'];

const isSessionRefusal = (code: string | undefined): code is SessionRefusal =>
  code === 'UNAUTHENTICATED' || code === 'PASSWORD_CHANGE_REQUIRED';

// Whoever opens something has less that is unread: these answers have the viewer asked for again.
const REFRESHED = { additionalTypenames: ['NoticeOpening', 'LetterOpening'] };

/** Who is signed in, or why nobody may see anything. @throws when the server can't be reached or fails */
export async function loadViewer(client: Client): Promise<Viewer | SessionRefusal> {
  const { data, error } = await client.query(ViewerQuery, {}, { requestPolicy: 'cache-first', ...REFRESHED });
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

/** How much of a tab the viewer has not opened yet, as of what was opened on this very page. */
export function useUnread(): { notices: number; correspondence: number } {
  const viewer = useViewer();
  const [{ data }] = useQuery({ query: ViewerQuery, requestPolicy: 'cache-first', context: REFRESHED });
  const { unreadNotices, unreadLetters } = data?.viewer ?? viewer;
  return { notices: unreadNotices, correspondence: unreadLetters };
}
