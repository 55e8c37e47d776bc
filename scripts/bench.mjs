// npm run bench -- <name>: a benchmark on a private PostgreSQL with the settings of a real one.
import './lib/node-version.mjs';
import { runHeavy } from './lib/heavy.mjs';

await runHeavy('bench');
