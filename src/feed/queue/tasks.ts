/** Applies the package of a batch; of a cooperative one at a time, in the order in which they came. */
export const APPLY_FEED = 'apply_feed';

/** Drops the package of a batch when its time has come. */
export const DROP_FEED_PACKAGE = 'drop_feed_package';

/** How long the package of a batch is kept after its end: one that was refused longer, for it is asked about. */
export const KEPT_DAYS = { APPLIED: 30, UNCHANGED: 30, CHECKED: 30, TAKEN: 30, CANCELLED: 7, REFUSED: 90, FAILED: 90 } as const;

/** How long a package may be on its way. */
export const RECEIVING_DAYS = 1;

const DAY_MS = 24 * 60 * 60_000;
export const daysFromNow = (days: number): Date => new Date(Date.now() + days * DAY_MS);
