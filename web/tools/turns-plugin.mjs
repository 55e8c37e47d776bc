const entryTag = /\s*<script type="module"[^>]*\ssrc="\/([^"]+)"[^>]*><\/script>/;
const preloadTags = /\s*<link rel="modulepreload"[^>]*>/g;

/** A chunk's files in the order in which they are evaluated: what it imports before itself. */
function inTurn(bundle, name, seen = new Set()) {
  if (seen.has(name)) return [];
  seen.add(name);
  return [...bundle[name].imports.flatMap((imported) => inTurn(bundle, imported, seen)), name];
}

const turnsOf = (files) =>
  `for (const file of ${JSON.stringify(files)}) { await import(file); await new Promise((turn) => setTimeout(turn)); }`;

/**
 * Vite plugin: a page's scripts are fetched at once and evaluated one after the other, each in a task of its own, so that a
 * slow telephone answers to touch in between. By itself a browser evaluates an entry with all its imports in one piece.
 */
export function evaluateInTurns() {
  return {
    name: 'evaluate-in-turns',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        // What stands there must stand as soon as the page does, and it is a few lines.
        if (path.endsWith('/offline.html')) return html;
        const [tag, entry] = entryTag.exec(html) ?? [];
        if (!tag || !bundle) return html;
        const files = inTurn(bundle, entry).map((name) => `/${name}`);
        const links = files.map((file) => `\n    <link rel="modulepreload" fetchpriority="low" href="${file}">`).join('');
        return html.replace(preloadTags, '').replace(tag, `${links}\n    <script type="module" nonce="__NONCE__">${turnsOf(files)}</script>`);
      },
    },
  };
}
