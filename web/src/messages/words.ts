import { createContext, use, useCallback } from 'react';
import type { Language } from './index.js';
import { writeMessage, type Message, type Values } from './write.js';

/** Every word of a page, in the viewer's language. */
export interface Spoken {
  language: Language;
  catalogue: Readonly<Record<string, Message>>;
}

export const Words = createContext<Spoken | null>(null);

/** Writes the messages of the page's catalogue, of which `Id` names those that it is known to hold. */
export function useWords<Id extends string>(): (id: Id, values?: Values) => string {
  const words = use(Words);
  if (!words) throw new Error('useWords outside Words');
  return useCallback((id, values = {}) => writeMessage(words.catalogue[id]!, values, words.language), [words]);
}
