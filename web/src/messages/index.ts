import type pl from './pl.json';

export type MessageId = keyof typeof pl;
export type Language = 'pl' | 'uk' | 'en';
export type Catalogue = Record<MessageId, string>;

const CATALOGUES: Record<Language, () => Promise<{ default: Catalogue }>> = {
  pl: () => import('./pl.json'),
  uk: () => import('./uk.json'),
  en: () => import('./en.json'),
};

/** Every word of the site in one language; a catalogue that lacks a message does not compile. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> => (await CATALOGUES[language]()).default;

export { useText, type Text } from './use-text.js';
