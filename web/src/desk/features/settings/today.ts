import { inWarsaw } from '../../../ui/warsaw.js';

/** The day in Poland, YYYY-MM-DD. */
export const today = (): string => inWarsaw(new Date()).toISOString().slice(0, 10);
