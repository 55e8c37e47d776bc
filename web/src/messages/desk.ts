import type { Language, MessageId } from './index.js';
import type { deskWords } from './pl/desk/index.js';
import { useWords } from './words.js';
import type { Message, Values } from './write.js';

/** A message of the desk: one of the residents' catalogue, which the desk knows whole, or one of the staff's own. */
export type DeskMessageId = MessageId | keyof typeof deskWords;
export type DeskCatalogue = Record<DeskMessageId, Message>;

const CATALOGUES: Record<Language, () => Promise<{ catalogue: DeskCatalogue }>> = {
  pl: () => import('./pl/desk/index.js'),
  uk: () => import('./uk/desk/index.js'),
  en: () => import('./en/desk/index.js'),
};

/** Every word of the desk in one language; a catalogue that lacks a message does not compile. */
export const loadDeskCatalogue = async (language: Language): Promise<DeskCatalogue> => (await CATALOGUES[language]()).catalogue;

/** Finds a message of the desk's catalogue and fills in its values. */
export type DeskText = (id: DeskMessageId, values?: Values) => string;

/** The desk's catalogue in the language of whoever sits at it. */
export const useDeskText = (): DeskText => useWords<DeskMessageId>();
