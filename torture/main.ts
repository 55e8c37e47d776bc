import { tortureEnumeration } from './enumeration/index.js';
import { tortureFeed } from './feed/index.js';
import { tortureGuessing } from './guessing/index.js';

/** npm run torture -- <name>: each ends with the figures that it found, and throws where one is out of its bounds. */
const TORTURES: Record<string, () => Promise<void>> = { guessing: tortureGuessing, enumeration: tortureEnumeration, feed: tortureFeed };

const asked = process.argv.slice(2);
for (const name of asked.length ? asked : Object.keys(TORTURES)) {
  const torture = TORTURES[name];
  if (!torture) throw new Error(`there is no torture ${name}; there are: ${Object.keys(TORTURES).join(', ')}`);
  await torture();
}
