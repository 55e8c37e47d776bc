import { benchFeed } from './feed/index.js';
import { benchLists } from './lists/index.js';
import { benchReads } from './reads/index.js';

/** npm run bench -- <name> [options]: each benchmark ends with the lines that name its ratios. */
const BENCHES: Record<string, (args: string[]) => Promise<void>> = { reads: benchReads, feed: benchFeed, lists: benchLists };

const [asked, ...options] = process.argv.slice(2);
for (const name of asked ? [asked] : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`there is no benchmark ${name}; there are: ${Object.keys(BENCHES).join(', ')}`);
  await bench(options);
}
