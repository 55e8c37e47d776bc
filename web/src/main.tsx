import './app/styles.js';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { readSite } from './features/site/index.js';
import { loadCatalogue } from './messages/index.js';

const site = readSite();
const messages = await loadCatalogue(site.language);
createRoot(document.getElementById('root')!).render(<App site={site} messages={messages} />);
