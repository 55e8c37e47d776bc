import { benchReads } from './reads/index.js';

/** npm run bench -- <name>: each benchmark ends with the lines that name its ratios. */
const BENCHES: Record<string, () => Promise<void>> = { reads: benchReads };

const asked = process.argv.slice(2);
for (const name of asked.length ? asked : Object.keys(BENCHES)) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`there is no benchmark ${name}; there are: ${Object.keys(BENCHES).join(', ')}`);
  await bench();
}
