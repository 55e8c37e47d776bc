/** A feed has ended; put into the queue by the database itself (migration 26). */
export const TELL_FEED = 'tell_feed';

/** Something waits for the office's program; put into the queue by the database itself, once a minute at the most. */
export const TELL_WAITING = 'tell_waiting';

/** The time of a message has come: it waits for its turn among the cooperative's. */
export const DELIVER_WEBHOOK = 'deliver_webhook';

/** One try of one message, whose turn it is. */
export const SEND_WEBHOOK = 'send_webhook';
