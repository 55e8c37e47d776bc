import './app/styles.js';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { readSite } from './features/site/index.js';
import { loadCatalogue } from './messages/index.js';

const site = readSite();
const messages = await loadCatalogue(site.language);
const root = createRoot(document.getElementById('root')!);
// As a transition the first drawing is cut into small pieces, and a slow telephone answers to touch in between.
startTransition(() => root.render(<App site={site} messages={messages} />));

if ('serviceWorker' in navigator) {
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  // After the page is there, so that the shell's files don't compete with what the reader waits for.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}
