/** Says as whom somebody of the office looks; worth nothing without the staff session that began it. */
export const SEEN_AS_COOKIE = '__Host-domownik-seen-as';

/** How long one may look before saying anew why, in minutes. */
export const SEEING_MINUTES = 15;
