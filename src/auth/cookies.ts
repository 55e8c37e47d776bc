import type { CookieSerializeOptions } from '@fastify/cookie';

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
