import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATOR } from '#libs/access';
import { createCooperative, PLATFORM_ID, readSetUp, type SetUp } from '#libs/cooperative';
import type { Environment } from '#config/environment';
import { issueLogin } from '../src/auth/index.js';
import { MeasureUsage, platformSetUp } from '../src/platform/index.js';
import { loadFeed } from '../src/feed/index.js';
import { withWorker } from '../src/worker.js';
import { projectFile } from './basics/project-files.js';
import { generateFeed } from './generate.js';
import { fillAccounts } from './portal/account.js';
import { fileApplications } from './portal/applications.js';
import { putUpNotices } from './portal/notices.js';
import { employStaff, type DemoStaffLogin } from './portal/staff.js';
import { acceptTerms, keepInitialCredentials } from './portal/initial-credentials.js';
import { fileDemoFaults } from './portal/faults.js';
import { reportReadings } from './portal/reading-reports.js';
import { hasProfile } from './profile.js';
import { standOf } from './stand.js';

export interface DemoLogin {
  role: 'resident' | 'newcomer';
  identifier: string;
  password: string;
  note: string;
}

/** The contents of .data/demo.json. */
export interface DemoLogins {
  cooperatives: { slug: string; url: string; logins: DemoLogin[]; staff: DemoStaffLogin[] }[];
  platform: { url: string; logins: []; staff: DemoStaffLogin[] };
}

export interface DemoOptions {
  environment: Environment;
  /** YYYY-MM-DD: the day from which the demo's history goes back. */
  today: string;
  /** Households of each cooperative. */
  residents: number;
  /** Where the feed packages are written, one folder for each cooperative. */
  directory: string;
  baseUrl: (host: string) => string;
}

/**
 * Sets up every cooperative of config/cooperatives and gives those that have a profile their people: through the feed,
 * as an accounting program would. What stands already is left alone, and a load that was cut off is taken up where it
 * stopped: no feed is loaded twice, no password is changed, and only an unused start password is issued anew.
 *
 * @throws where a set-up is wrong or a package is refused; the message says why
 */
export async function loadDemo(options: DemoOptions): Promise<DemoLogins> {
  const folder = projectFile('config', 'cooperatives');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  const cooperatives: DemoLogins['cooperatives'] = [];
  for (const file of files) {
    const setUp = readSetUp(readFileSync(join(folder, file), 'utf8'), options.environment.passwordFloor);
    await createCooperative(url(options.environment.operatorDatabaseUrl), setUp);
    const logins = hasProfile(setUp.slug) ? await settle(setUp, options) : [];
    const staff = await employStaff(options.environment, setUp.slug);
    if (hasProfile(setUp.slug)) await fileApplications(url(options.environment.workerDatabaseUrl), setUp, options.today);
    cooperatives.push({ slug: setUp.slug, url: options.baseUrl(setUp.domains[0]!), logins, staff });
  }
  return { cooperatives, platform: await openConsole(options) };
}

/** Gives the platform its console, an operator, and its first figures. */
async function openConsole({ environment, baseUrl }: DemoOptions): Promise<DemoLogins['platform']> {
  const setUp = platformSetUp(readFileSync(projectFile('config', 'platform.yaml'), 'utf8'), environment.passwordFloor);
  await createCooperative(url(environment.operatorDatabaseUrl), setUp, PLATFORM_ID);
  await withWorker(environment, setUp.slug, (context) => context.get(MeasureUsage).run());
  return { url: baseUrl(setUp.domains[0]!), logins: [], staff: await employStaff(environment, setUp.slug, [OPERATOR]) };
}

async function settle(setUp: SetUp, options: DemoOptions): Promise<DemoLogin[]> {
  const { slug } = setUp;
  const { environment, today, residents, directory } = options;
  const databaseUrl = url(environment.workerDatabaseUrl);
  const path = join(directory, slug);
  rmSync(path, { recursive: true, force: true });
  const roster = generateFeed({ slug, today, residents, directory: path });
  const stand = await standOf(databaseUrl, slug);
  if (!stand.hasFeed) {
    const outcome = await loadFeed({ databaseUrl, cooperative: slug, path });
    if (outcome.state === 'REFUSED') throw new Error(`the feed of ${slug}: ${JSON.stringify(outcome.problems[0])}`);
    await fillAccounts(databaseUrl, slug, today, roster.logins);
    await reportReadings(databaseUrl, slug, roster.logins.map(({ personKey }) => personKey));
  }
  const issue = { databaseUrl, peppers: environment.peppers, cooperative: slug };
  const logins: DemoLogin[] = [];
  for (const { personKey, role, identifier, password, note } of roster.logins) {
    const login = stand.logins.get(personKey);
    if (login === undefined || login === 'START_PASSWORD') {
      const issued = await issueLogin({ ...issue, personKey, identifier, ...(password === null ? {} : { password }) });
      logins.push({ role, ...issued, note });
    } else if (password !== null) logins.push({ role, identifier, password, note });
  }
  await acceptTerms(databaseUrl, setUp, today);
  await keepInitialCredentials(environment, setUp);
  await putUpNotices(environment, slug, today);
  await fileDemoFaults(databaseUrl, setUp, today);
  return logins;
}

const url = (database: string | null): string => {
  if (database === null) throw new Error('the demo needs the databases of the operator and of the worker');
  return database;
};
