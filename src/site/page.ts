import type { Cooperative, Language } from '#libs/cooperative';
import { escapeHtml } from '#libs/documents';
import { siteView } from './site-view.js';

const DESCRIPTION_LENGTH = 160;

/** JSON for a script element of type application/json: nothing in it can end the element or start a comment. */
export const embeddedJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A Markdown text without its marks, in one line. */
const plain = (markdown: string): string => markdown.replace(/[#*_>`[\]]|\(https?:[^)]*\)/g, '').replace(/\s+/g, ' ').trim();

/** The first paragraph of the cooperative's own welcome, for a visitor to read while the script is on its way. */
const greeting = (welcome: string): string => plain(welcome.split(/\n\s*\n/).find((part) => /^[^#\s]/.test(part)) ?? '');

/** What of a page is not the cooperative's. */
interface Rendering {
  /** What the reader chose, among those that the cooperative offers. */
  language: Language;
  /** Lets the page's own script and style elements past the content security policy, once. */
  nonce: string;
  demo: boolean;
  /** True where the reader is a visitor, who is told what this place is at once. */
  greets?: boolean;
  /** A draft, shown to its admin. */
  preview?: boolean;
  /** Links to what the page will ask for first. */
  preload?: string;
  /** What the page will ask the API first, answered already, by the hash of the question. */
  answers?: object;
}

/**
 * A page of a cooperative: the built one, the residents' or the staff's, with the brand, texts and tabs of this host filled in.
 *
 * @param template the page as Vite built it
 */
export function renderPage(template: string, cooperative: Cooperative, { language, nonce, demo, greets = false, preview = false, preload = '', answers = {} }: Rendering): string {
  const { settings } = cooperative;
  const values: Record<string, string> = {
    __LANG__: language,
    __TITLE__: escapeHtml(`${settings.portalName} – ${settings.shortName}`),
    __DESCRIPTION__: escapeHtml(plain(settings.texts.welcome).slice(0, DESCRIPTION_LENGTH)),
    __THEME_COLOR__: settings.brand.primaryColor,
    __NAME__: escapeHtml(settings.portalName),
    __GREETING__: greets ? escapeHtml(greeting(settings.texts.welcome)) : '',
    __PRELOAD__: preload,
    __NONCE__: nonce,
    __ANSWERS__: embeddedJson(answers),
    __SITE__: embeddedJson(siteView(cooperative, { demo, language, preview })),
  };
  return template.replace(/__(LANG|TITLE|DESCRIPTION|THEME_COLOR|NAME|GREETING|PRELOAD|NONCE|ANSWERS|SITE)__/g, (name) => values[name]!);
}
