import type { Place } from '#libs/secrets';

/** Where a batch keeps the start password of one of its people. */
export const passwordPlace = (batchId: string, personId: string): Place => ({ purpose: 'start passwords', row: `${batchId} ${personId}` });

/** Where a batch keeps its letters. */
export const lettersPlace = (batchId: string): Place => ({ purpose: 'letters', row: batchId });
