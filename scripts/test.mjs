// npm test: from a fresh clone to the count of tests. What follows `--` goes to Jest: npm test -- test/api
import './lib/node-version.mjs';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { chromium } from './lib/chromium.mjs';
import { install } from './lib/install.mjs';
import { command } from './lib/lifecycle.mjs';
import { inData, inRoot } from './lib/paths.mjs';
import { openServer } from './lib/postgres.mjs';
import { start } from './lib/processes.mjs';
import { dim } from './lib/progress.mjs';
import { dropLeftOvers, newRun } from './lib/test-databases.mjs';

const NODE = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** Runs Jest; answers its exit code and the counts of tests. A file that doesn't even load counts as one failed. */
async function runJest(variables) {
  const results = inData(`test/results-${process.pid}.json`);
  const jest = [inRoot('node_modules/jest/bin/jest.js'), '--config', inRoot('jest.config.mjs'), '--json', `--outputFile=${results}`];
  const env = { ...process.env, NODE_ENV: 'test', TZ: 'Europe/Warsaw', ...variables };
  const code = await start(process.execPath, [...NODE, ...jest, ...process.argv.slice(2)], { env }).exited;
  const told = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  rmSync(results, { force: true });
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0, numPendingTests = 0, numTodoTests = 0 } = told;
  return { code, passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests + numTodoTests };
}

await command(async () => {
  await install();
  await build();
  const skipBrowser = process.env.SKIP_BROWSER === '1';
  if (skipBrowser) console.log(dim('• SKIP_BROWSER=1: the browser tests are skipped'));
  const variables = skipBrowser ? {} : { CHROMIUM_PATH: await chromium() };
  mkdirSync(inData('test'), { recursive: true });
  const own = process.env.TEST_DATABASE_URL ? null : await openServer({ directory: inData('test/postgres'), careless: true });
  if (own) await dropLeftOvers(own);
  const { code, passed, failed, skipped } = await runJest({ ...variables, TEST_ADMIN_URL: own ?? process.env.TEST_DATABASE_URL, TEST_RUN: newRun() });
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return code || (failed > 0 || passed === 0 ? 1 : 0);
});
