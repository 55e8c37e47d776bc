import type { Client } from 'urql';
import { createClient } from '../../graphql/client.js';
import { sessionEnded } from '../features/auth/index.js';

let signedIn = false;

/** From now on a refusal means that the session ended; before, that there was none. */
export const noteSession = (): void => void (signedIn = true);

/** The client of the page. A visitor who only followed a link is led to the sign-in by the router. */
export const createDeskClient = (): Client =>
  createClient((refusal) => {
    if (refusal === 'UNAUTHENTICATED' && signedIn) sessionEnded();
  });
