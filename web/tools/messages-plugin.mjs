import { compileMessage } from './messages.mjs';

const CATALOGUE = /\/src\/messages\/\w+\/(desk\/)?\w+\.json$/;

/** Vite plugin: messages are taken apart when the site is built, so that no browser has to. */
export function compiledMessages() {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    transform(source, id) {
      if (!CATALOGUE.test(id)) return null;
      const messages = Object.entries(JSON.parse(source)).map(([key, text]) => [key, compileMessage(text)]);
      return { code: JSON.stringify(Object.fromEntries(messages)), map: null };
    },
  };
}
