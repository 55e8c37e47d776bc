#!/usr/bin/env node
// npm run cli -- feed validate … | npx domownik …: a command of the server's as it stands, with no database made for it.
import './lib/node-version.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { command } from './lib/lifecycle.mjs';
import { inRoot } from './lib/paths.mjs';
import { start } from './lib/processes.mjs';

// The command's own output may be for a program; what the preparation says is not part of it.
console.log = console.error;

await command(async () => {
  await install();
  await build(['server']);
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return start(process.execPath, [inRoot('dist/src/cli.js'), ...process.argv.slice(2)], { cwd }).exited;
});
