// The service worker: without a network it shows the neutral page kept at its installation, and nothing of anybody's
// data: it never stores an answer of the portal. The page itself shows the balances that the resident chose to keep.
const CACHE = 'domownik-shell-1';
const OFFLINE = '/offline';
const STALE_MS = 24 * 60 * 60_000;

self.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') {
    const answer = fetch(request);
    event.respondWith(answer.catch(() => kept(OFFLINE)));
    event.waitUntil(answer.then(({ headers }) => refreshShell(headers.get('content-language'))).catch(() => undefined));
  }
  if (request.method === 'GET' && isShellFile(new URL(request.url))) event.respondWith(fetch(request).catch(() => kept(request)));
});

const isShellFile = ({ origin, pathname }) => origin === location.origin && /^\/(assets|brand)\//.test(pathname);

async function keepShell() {
  const cache = await caches.open(CACHE);
  const page = await fetch(OFFLINE, { cache: 'no-store' });
  if (!page.ok) throw new Error('no shell');
  const files = [...(await page.clone().text()).matchAll(/(?:src|href)="(\/(?:assets|brand)\/[^"]+)"/g)].map(([, file]) => file);
  await cache.put(OFFLINE, page);
  await cache.addAll([...new Set(files)]);
}

async function dropOthers() {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
}

const kept = async (request) => (await caches.match(request)) ?? Response.error();

/** A brand or a text may have changed since the shell was kept, or the reader's language. */
async function refreshShell(language) {
  const headers = (await caches.match(OFFLINE))?.headers;
  if (!headers) return;
  const stale = Date.now() - Date.parse(headers.get('date') ?? 0) > STALE_MS;
  if (stale || (language && language !== headers.get('content-language'))) await keepShell();
}
