import '../app/styles.js';
import { createRoot } from 'react-dom/client';
import { App } from '../app/App.js';
import { themeOf } from '../app/theme.js';
import { readSite } from '../features/site/index.js';
import { loadDeskCatalogue } from '../messages/desk.js';
import { createDeskRouter } from './app/router.js';
import { createDeskClient } from './app/session-client.js';

const site = readSite();
const messages = await loadDeskCatalogue(site.language);
const client = createDeskClient();
const router = createDeskRouter({ client, site });
const theme = themeOf(site.brand.primaryColor);
createRoot(document.getElementById('root')!).render(<App {...{ site, messages, client, router, theme }} />);
