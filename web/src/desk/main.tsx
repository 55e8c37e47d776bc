import '../app/styles.js';
import { App } from '../app/App.js';
import { createRoot } from '../app/react-dom.js';
import { themeOf } from '../app/theme.js';
import { readSite } from '../features/site/index.js';
import { loadDeskCatalogue } from '../messages/desk.js';
import { createDeskRouter } from './app/router.js';
import { createDeskClient } from './app/session-client.js';

const site = readSite();
const words = { language: site.language, catalogue: await loadDeskCatalogue(site.language) };
const client = createDeskClient();
const router = createDeskRouter({ client, site });
const theme = themeOf(site.brand.primaryColor);
createRoot(document.getElementById('root')!).render(<App {...{ site, words, client, router, theme }} />);
