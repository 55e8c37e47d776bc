// npm run generate: writes the generated files that are committed.
import './lib/node-version.mjs';
import { build } from './lib/build.mjs';
import { generate } from './lib/generated.mjs';
import { install } from './lib/install.mjs';
import { command } from './lib/lifecycle.mjs';
import { step } from './lib/progress.mjs';

await command(async () => {
  await install();
  await build(['server']);
  await step('Generating the schema and the documents of the site', generate);
});
