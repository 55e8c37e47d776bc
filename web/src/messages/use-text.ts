import type { MessageId } from './index.js';
import { useWords } from './words.js';
import type { Values } from './write.js';

/** Finds a message of the catalogue and fills in its values. */
export type Text = (id: MessageId, values?: Values) => string;

/** The catalogue of the viewer's language. */
export const useText = (): Text => useWords<MessageId>();
