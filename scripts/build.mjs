// npm run build: the server and the site, what changed of them.
import './lib/node-version.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { command } from './lib/lifecycle.mjs';

await command(async () => {
  await install();
  await build();
});
