import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npm } from './install.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './processes.mjs';
import { Trouble } from './progress.mjs';

const SCHEMA = 'schema.graphql';
const GENERATED = [SCHEMA, 'web/src/graphql/persisted-documents.json', 'web/src/graphql/graphql-env.d.ts'];

/** Writes the generated files that are committed: the GraphQL schema, then what the site makes of it. */
export async function generate() {
  writeFileSync(inRoot(SCHEMA), await runNode([inRoot('dist/src/cli.js'), 'schema'], { quiet: true }));
  await npm(['run', 'generate', '--workspace', 'web'], { quiet: true });
}

/** Generates anew, compares, and puts back what was there. @throws Trouble naming each file that is out of date */
export async function checkGenerated() {
  const before = contents();
  await generate();
  const after = contents();
  const stale = GENERATED.filter((_, index) => before[index] !== after[index]);
  GENERATED.forEach((file, index) => stale.includes(file) && before[index] !== null && writeFileSync(inRoot(file), before[index]));
  if (stale.length > 0) throw new Trouble(`Out of date: ${stale.join(', ')}. Run: npm run generate`);
}

const contents = () => GENERATED.map((file) => (existsSync(inRoot(file)) ? readFileSync(inRoot(file), 'utf8') : null));
