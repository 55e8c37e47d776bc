import type { Client } from 'urql';
import { hasSessionMark, passwordRequired, secondFactorRequired, sessionEnded, termsRequired } from '../features/auth/index.js';
import { createClient } from '../graphql/client.js';

/**
 * The client of the page. Where the mark says that somebody was signed in, a refusal means that the session ended;
 * without it a visitor only followed a link, and the router leads to the sign-in.
 */
export const createSessionClient = (): Client =>
  createClient((refusal) => {
    if (refusal === 'PASSWORD_CHANGE_REQUIRED') passwordRequired();
    else if (refusal === 'TERMS_REQUIRED') termsRequired();
    else if (refusal === 'SECOND_FACTOR_REQUIRED') secondFactorRequired();
    else if (hasSessionMark()) sessionEnded();
  });
