import { createContext } from 'react';
import type { Catalogue, Language } from './index.js';

/** Every word of the site, in the viewer's language. */
export const Words = createContext<{ language: Language; catalogue: Catalogue } | null>(null);
