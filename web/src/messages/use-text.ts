import { use, useCallback } from 'react';
import type { MessageId } from './index.js';
import { Words } from './words.js';
import { writeMessage, type Values } from './write.js';

/** Finds a message of the catalogue and fills in its values. */
export type Text = (id: MessageId, values?: Values) => string;

/** The catalogue of the viewer's language. */
export function useText(): Text {
  const words = use(Words);
  if (!words) throw new Error('useText outside Words');
  return useCallback((id, values = {}) => writeMessage(words.catalogue[id], values, words.language), [words]);
}
