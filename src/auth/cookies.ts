import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGE_COOKIE } from '#libs/cooperative';
import type { SignedIn } from './admission.service.js';
import type { Browser } from './second-factor/second-factor.service.js';

/** The session's id. */
export const SESSION_COOKIE = '__Host-domownik';

/** Marks a browser in which a login once succeeded; survives signing out. */
export const DEVICE_COOKIE = '__Host-domownik-device';

const YEAR_SECONDS = 31_536_000;

/** '__Host-' demands Secure, the path '/' and no domain: a sibling host can neither read nor plant it. */
export const sessionCookie: CookieSerializeOptions = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' };

export const deviceCookie: CookieSerializeOptions = { ...sessionCookie, maxAge: YEAR_SECONDS };

/** The language that a browser asked for; told apart by nothing, so it may be kept for a year. */
export const languageCookie: CookieSerializeOptions = deviceCookie;

/** Sets the cookies of whoever was let in; answers what the session opens. */
export function letIn(reply: FastifyReply, { sessionToken, deviceToken, language, next }: SignedIn): Pick<SignedIn, 'next'> {
  void reply.setCookie(SESSION_COOKIE, sessionToken, sessionCookie);
  if (deviceToken) void reply.setCookie(DEVICE_COOKIE, deviceToken, deviceCookie);
  if (language) void reply.setCookie(LANGUAGE_COOKIE, language, languageCookie);
  return { next };
}

/** The browser that asks; its Origin was found to be the host's own before anything else. */
export const browserOf = ({ headers, cookies }: FastifyRequest): Browser => ({
  userAgent: headers['user-agent'] ?? '',
  deviceToken: cookies[DEVICE_COOKIE],
  origin: headers.origin ?? '',
});
