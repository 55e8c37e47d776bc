/** A feed has ended; put into the queue by the database itself (migration 26). */
export const TELL_FEED = 'tell_feed';

/** Something waits for the office's program; put into the queue by the database itself, once a minute at the most. */
export const TELL_WAITING = 'tell_waiting';

/** One try of one message. */
export const DELIVER_WEBHOOK = 'deliver_webhook';
