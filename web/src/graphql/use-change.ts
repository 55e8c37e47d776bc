import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { failureOf, type QueryFailure } from './use-page-query.js';

/** What came of a change: the server's answer, or why there was none. */
export type ChangeOutcome<Data> = { data: Data; failure: null } | { data: null; failure: QueryFailure };

/** Sends a change to the server; `busy` while its answer is on the way, so that a button can't be pressed twice. */
export function useChange<Data, Variables extends object>(
  mutation: TadaDocumentNode<Data, Variables>,
): { busy: boolean; send: (variables: Variables) => Promise<ChangeOutcome<Data>> } {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const send = useCallback(
    async (variables: Variables): Promise<ChangeOutcome<Data>> => {
      setBusy(true);
      const { data, error } = await client.mutation<Data, Record<string, unknown>>(mutation, variables as Record<string, unknown>);
      setBusy(false);
      return data && !error ? { data, failure: null } : { data: null, failure: failureOf(error) ?? 'FAILED' };
    },
    [client, mutation],
  );
  return { busy, send };
}
