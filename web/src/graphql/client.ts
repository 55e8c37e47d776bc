import { Client, cacheExchange, fetchExchange, mapExchange, type CombinedError } from 'urql';
import { takeAnswer } from './answers.js';

/** What the server says where the session, and not the question, is wrong. */
export type SessionRefusal = 'UNAUTHENTICATED' | 'PASSWORD_CHANGE_REQUIRED';

/** The server's word for the first error that carries one; undefined where it was not reached at all. */
export const refusalCode = (error: CombinedError): string | undefined =>
  error.graphQLErrors.map(({ extensions }) => extensions['code']).find((code) => typeof code === 'string');

/** Sends `{ hash, variables }`: the text of a trusted document never leaves the server. What came with the page isn't asked for. */
const sendByHash: typeof fetch = async (url, init) => {
  const { documentId, variables } = JSON.parse(init?.body as string) as { documentId: string; variables?: object };
  const answer = takeAnswer(documentId);
  if (answer) return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  return fetch(url, { ...init, body: JSON.stringify({ hash: documentId, variables: variables ?? {} }) });
};

/** One client for the life of the page; who the viewer is never changes within it. */
export function createClient(onSessionRefusal: (refusal: SessionRefusal) => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: sendByHash,
    fetchOptions: { headers: { accept: 'application/json' }, credentials: 'same-origin' },
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onError(error) {
          const code = refusalCode(error);
          if (code === 'UNAUTHENTICATED' || code === 'PASSWORD_CHANGE_REQUIRED') onSessionRefusal(code);
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
