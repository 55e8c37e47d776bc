// npm run check: everything that can be said about the code without running it. All steps run, whichever fail.
import './lib/node-version.mjs';
import { existsSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { checkGenerated } from './lib/generated.mjs';
import { install, npm } from './lib/install.mjs';
import { command, isEnding } from './lib/lifecycle.mjs';
import { checkLock } from './lib/lock-check.mjs';
import { inRoot } from './lib/paths.mjs';
import { runNode } from './lib/processes.mjs';
import { green, red, step } from './lib/progress.mjs';
import { checkSlugs } from './lib/slug-check.mjs';

const tool = (path, ...args) => runNode([inRoot('node_modules', path), ...args], { quiet: true });
const folders = ['src', 'libs', 'config', 'migrations', 'demo', 'bench', 'torture', 'test', 'web/src'].filter((folder) => existsSync(inRoot(folder)));

const STEPS = {
  'Lock file': () => checkLock(),
  'No code names a cooperative': () => checkSlugs(),
  'Boundaries (dependency-cruiser)': () =>
    tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...folders),
  'Types of the server': () => tool('typescript/bin/tsc', '--noEmit'),
  'Types of the site': () => npm(['run', 'typecheck', '--workspace', 'web'], { quiet: true }),
  'Generated files are up to date': async () => {
    await build(['server']);
    await checkGenerated();
  },
  'Files and schemas of docs/feed': () => runNode([inRoot('docs/feed/generate.mjs'), '--check'], { quiet: true }),
  'The Helm chart': () => runNode([inRoot('helm/verify.mjs')], { quiet: true }),
  ESLint: async () => {
    const warnings = await tool('eslint/bin/eslint.js', '.');
    if (warnings.trim()) console.log(warnings);
  },
};

await command(async () => {
  await install();
  const failed = [];
  for (const [name, work] of Object.entries(STEPS)) {
    await step(name, async () => work()).catch((error) => {
      if (isEnding()) throw error;
      console.error(`  ${red('✗')} ${error.message}`);
      failed.push(name);
    });
  }
  console.log(failed.length > 0 ? red(`\nFailed: ${failed.join(', ')}`) : green('\nAll checks passed.'));
  return failed.length > 0 ? 1 : 0;
});
