import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROUTE = /path: '([^']+)',[\s\S]*?import\('([^']+)'\)/g;

/** Every address with the page that it opens, as the routes say. */
function pagesOf(folder) {
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(ROUTE)].map(([, path, page]) => [path, resolve(folder, page)]));
}

const withoutExtension = (path) => path.replace(/\.[a-z]+$/, '');

/**
 * Vite plugin: writes a table of which files each address and each language will ask for, so that the server can name
 * them with the first byte instead of leaving the browser to find them one behind the other.
 *
 * @param file the table's name beside the built page
 * @param routes the folder of the routes
 * @param words a language's catalogue, below src/messages/<language>
 */
export function preloadTable({ file, routes, words }) {
  let root;
  return {
    name: 'preload-table',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entry = new Set(closure(chunks.find(({ isEntry }) => isEntry)));
      const byModule = (path) => chunks.find(({ facadeModuleId }) => facadeModuleId && withoutExtension(facadeModuleId) === withoutExtension(path));
      function closure(chunk, seen = new Set()) {
        if (!chunk || seen.has(chunk.fileName)) return [];
        seen.add(chunk.fileName);
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
        return [chunk.fileName, ...styles, ...chunk.imports.flatMap((name) => closure(bundle[name], seen))];
      }
      const filesOf = (path) => closure(byModule(path)).filter((name) => !entry.has(name)).map((name) => `/${name}`);
      const pages = Object.fromEntries(pagesOf(join(root, routes)).map(([path, page]) => [path, filesOf(page)]));
      const languages = Object.fromEntries(['pl', 'uk', 'en'].map((language) => [language, filesOf(join(root, `src/messages/${language}/${words}`))]));
      this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify({ languages, pages }) });
    },
  };
}
