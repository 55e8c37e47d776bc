// npm run torture -- <name>: a proof too heavy for every run of the tests, on a private PostgreSQL of its own.
import './lib/node-version.mjs';
import { runHeavy } from './lib/heavy.mjs';

await runHeavy('torture');
