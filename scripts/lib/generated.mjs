import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npm } from './install.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './processes.mjs';
import { Trouble } from './progress.mjs';

const SCHEMA = 'schema.graphql';

const printSchema = () => runNode([inRoot('dist/src/cli.js'), 'schema'], { quiet: true });

/** Writes the generated files that are committed: the GraphQL schema, then what the site makes of it. */
export async function generate() {
  writeFileSync(inRoot(SCHEMA), await printSchema());
  await npm(['run', 'generate', '--workspace', 'web'], { quiet: true });
}

/** @throws Trouble when a committed generated file is out of date */
export async function checkGenerated() {
  const committed = existsSync(inRoot(SCHEMA)) ? readFileSync(inRoot(SCHEMA), 'utf8') : '';
  if (committed !== (await printSchema())) throw new Trouble(`${SCHEMA} is out of date: npm run generate`);
  await npm(['run', 'generate:check', '--workspace', 'web'], { quiet: true });
}
