import { readFileSync } from 'node:fs';
import { operationOf } from './operations.mjs';

const KNOWN = new URL('../src/graphql/persisted-documents.json', import.meta.url);

/**
 * Vite plugin: an operation reaches the browser as its SHA-256 alone; the text stays with the server.
 * The build fails on an operation that the server would not know.
 */
export function trustedDocuments() {
  return {
    name: 'trusted-documents',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.query.ts')) return null;
      const { exportName, hash } = operationOf(id, source);
      const known = JSON.parse(readFileSync(KNOWN, 'utf8'));
      if (!(hash in known)) this.error('the trusted documents are out of date: npm run generate -w web');
      const node = JSON.stringify({ kind: 'Document', definitions: [], documentId: hash });
      return { code: `export const ${exportName} = ${node};\n`, map: null };
    },
  };
}
