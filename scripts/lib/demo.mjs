import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compiled } from './compiled.mjs';
import { inData } from './paths.mjs';
import { step, Trouble } from './progress.mjs';
import { connected } from './provision.mjs';
import { writePrivately } from './secrets.mjs';

const FILE = inData('demo.json');
const RESIDENTS = 150;

/**
 * Loads the five cooperatives of the demo, once: later starts find them and leave them alone.
 *
 * @param env the variables of a process that may act under every role
 * @returns the demo's addresses and logins, as .data/demo.json has them
 */
export async function ensureDemo(env, port) {
  const urlOf = (host) => `http://${host}:${port}`;
  if (!(await isLoaded(env.DATABASE_OPERATOR_URL))) await step('Loading the demo, five cooperatives', () => load(env, urlOf));
  const logins = readDemo();
  // The port is this start's, whatever it was when the demo was loaded.
  for (const cooperative of [...logins.cooperatives, logins.platform]) cooperative.url = urlOf(new URL(cooperative.url).hostname);
  writePrivately(FILE, logins);
  return logins;
}

async function load(env, baseUrl) {
  const [{ loadDemo }, { readEnvironment }] = await Promise.all([compiled('demo/index.js'), compiled('config/environment.js')]);
  const environment = readEnvironment(env);
  writePrivately(FILE, await loadDemo({ environment, today: demoDay(), residents: RESIDENTS, directory: inData('demo-feeds'), baseUrl }));
}

/** The demo's day is that of its first load, so that a load that was cut off is taken up where it stopped. */
function demoDay() {
  const file = inData('demo-day');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const today = process.env.DEMO_TODAY || new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Warsaw' });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Trouble(`DEMO_TODAY must be a day such as 2026-11-22, not ${today}`);
  writeFileSync(file, `${today}\n`);
  return today;
}

/** The file is written last of all; the database may be another one than that of the last start. */
async function isLoaded(operatorUrl) {
  if (!existsSync(FILE)) return false;
  const slugs = readDemo().cooperatives.map(({ slug }) => slug);
  return connected(operatorUrl, async (operator) => {
    const { rows } = await operator.query('select count(*)::int as found from cooperative where slug = any($1)', [slugs]);
    return rows[0].found === slugs.length;
  });
}

function readDemo() {
  const logins = JSON.parse(readFileSync(FILE, 'utf8'));
  // What an earlier version loaded lacks what came since, here the platform's own operator.
  if (!logins.platform) throw new Trouble('The demo in .data was loaded by an earlier version. Remove the folder .data and start again: the demo is loaded anew.');
  return logins;
}
