import type { Place } from '#libs/secrets';

/** Where the sealed secret of an address belongs. */
export const boxPlace = (webhookId: string): Place => ({ purpose: 'webhooks', row: webhookId });
