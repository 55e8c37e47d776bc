/** What an address can be told of. */
export const WEBHOOK_EVENTS = ['feed.applied', 'feed.refused', 'feed.failed', 'change.waiting'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** What an admin sends to see whether an address answers. */
export const TEST_EVENT = 'test';
