import type { catalogue as polish } from './pl/index.js';
import type { Message } from './write.js';

export type MessageId = keyof typeof polish;
export type Language = 'pl' | 'uk' | 'en';
export type Catalogue = Record<MessageId, Message>;

const CATALOGUES: Record<Language, () => Promise<{ catalogue: Catalogue }>> = {
  pl: () => import('./pl/index.js'),
  uk: () => import('./uk/index.js'),
  en: () => import('./en/index.js'),
};

/** Every word of the site in one language; a catalogue that lacks a message does not compile. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> => (await CATALOGUES[language]()).catalogue;

export { Words, type Spoken } from './words.js';
export { useText, type Text } from './use-text.js';
