/** The staff session's id, apart from a resident's: one browser may be signed in as both. */
export const STAFF_COOKIE = '__Host-domownik-desk';
