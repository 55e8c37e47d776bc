// Writes every operation of the site, by its SHA-256, where the server reads which documents it may run.
// With --check it writes nothing and fails where the committed file differs.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { operationOf } from './operations.mjs';

const web = fileURLToPath(new URL('..', import.meta.url));
const target = `${web}src/graphql/persisted-documents.json`;
const read = (path) => readFileSync(path, 'utf8');

function collect() {
  const schema = buildSchema(read(`${web}../schema.graphql`));
  const documents = {};
  const files = readdirSync(`${web}src`, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  for (const path of files.filter((path) => path.endsWith('.query.ts')).sort()) {
    const { document, hash } = operationOf(path, read(`${web}src/${path}`));
    const [mistake] = validate(schema, parse(document));
    if (mistake) throw new Error(`${path}: ${mistake.message}`);
    documents[hash] = document;
  }
  return `${JSON.stringify(documents, null, 2)}\n`;
}

const wanted = collect();
if (!process.argv.includes('--check')) {
  writeFileSync(target, wanted);
} else if (read(target) !== wanted) {
  console.error('web/src/graphql/persisted-documents.json is out of date: npm run generate -w web');
  process.exit(1);
}
