import './app/styles.js';
import { startTransition } from 'react';
import { App } from './app/App.js';
import { createRoot } from './app/react-dom.js';
import { createSiteRouter } from './app/router.js';
import { createSessionClient } from './app/session-client.js';
import { themeOf } from './app/theme.js';
import { readSite } from './features/site/index.js';
import { loadCatalogue } from './messages/index.js';

/** Lets the browser answer to touch before the next piece of work. */
const breathe = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));

/** How long the page stays empty for an answer before it shows its frame. */
const PATIENCE_MS = 400;

const site = readSite();
const words = { language: site.language, catalogue: await loadCatalogue(site.language) };
const client = createSessionClient();
await breathe();
const router = createSiteRouter({ client, site });
await breathe();
const theme = themeOf(site.brand.primaryColor);
// What the address needs is there before anything is drawn: what the router finds out later it has drawn in one piece.
await Promise.race([router.load(), breathe(PATIENCE_MS)]);
const root = createRoot(document.getElementById('root')!);
// As a transition the first drawing is cut into small pieces, and a slow telephone answers to touch in between.
startTransition(() => root.render(<App {...{ site, words, client, router, theme }} />));

if ('serviceWorker' in navigator) {
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  // After the page is there, so that the shell's files don't compete with what the reader waits for.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}
