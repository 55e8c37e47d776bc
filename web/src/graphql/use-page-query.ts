import type { TadaDocumentNode } from 'gql.tada';
import { useDeferredValue } from 'react';
import { useQuery } from 'urql';
import { refusalCode } from './client.js';

/** Why nothing came: no network, nothing there (or nobody's business), or a fault of ours. */
export type QueryFailure = 'UNREACHABLE' | 'NOT_FOUND' | 'FAILED';

export interface PageQuery<Data> {
  data: Data | undefined;
  /** An answer is on its way; `data` may still be that of the question before. */
  busy: boolean;
  failure: QueryFailure | null;
  retry: () => void;
}

/** Asks for what a page shows. What was seen before is shown at once and asked for again. */
export function usePageQuery<Data, Variables extends object>(
  query: TadaDocumentNode<Data, Variables>,
  variables: Variables,
  options: { pause?: boolean } = {},
): PageQuery<Data> {
  const [latest, execute] = useQuery<Data, Record<string, unknown>>({
    query,
    variables: variables as Record<string, unknown>,
    ...options,
  });
  // Drawn in small pieces, so that a slow telephone answers to touch in between.
  const result = useDeferredValue(latest);
  return {
    data: result.data,
    busy: result.fetching,
    failure: failureOf(result.error),
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}

/** Sorts what went wrong by what the user can do about it. */
export function failureOf(error: Parameters<typeof refusalCode>[0] | undefined): QueryFailure | null {
  if (!error) return null;
  if (error.networkError) return 'UNREACHABLE';
  const code = refusalCode(error);
  // An address that can't even be asked for is no more than one at which there is nothing.
  return code === 'NOT_FOUND' || code === 'BAD_INPUT' ? 'NOT_FOUND' : 'FAILED';
}
