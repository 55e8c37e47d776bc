import { readFileSync } from 'node:fs';

/** A login of the demo. `newcomer` has a start password still. */
export interface Login {
  role: string;
  identifier: string;
  password: string;
}

/** Somebody of the demo's office. */
export interface StaffLogin {
  role: 'CLERK' | 'DISPATCHER' | 'EDITOR' | 'ADMIN' | 'OPERATOR';
  email: string;
  password: string;
  totpSecret: string;
}

/** What the global set-up has prepared for this run of the tests. */
interface Run {
  adminUrl: string;
  run: string;
  template: string;
  env: Record<string, string>;
  logins: { cooperatives: { slug: string; url: string; logins: Login[]; staff: StaffLogin[] }[]; platform: { staff: StaffLogin[] } };
  today: string;
}

let read: Run | undefined;

/** @throws in a file whose name doesn't end in .e2e.ts: only those get a database */
export function run(): Run {
  const file = process.env['TEST_RUN_FILE'];
  if (!file) throw new Error('no database was prepared: name the file *.e2e.ts and run it by `npm test -- <path>`');
  read ??= JSON.parse(readFileSync(file, 'utf8')) as Run;
  return read;
}

/** The demo's logins of a cooperative, of one role where it is named, in the order of .data/demo.json. */
export function loginsOf(slug: string, role?: string): Login[] {
  const all = run().logins.cooperatives.find((cooperative) => cooperative.slug === slug)?.logins ?? [];
  return all.filter((login) => !role || login.role === role);
}

/** The n-th login of a role, counted from 0. @throws when there are not so many */
export function loginOf(slug: string, role = 'resident', n = 0): Login {
  const login = loginsOf(slug, role)[n];
  if (!login) throw new Error(`${slug} has no login ${n} of the role ${role}`);
  return login;
}

/** The demo's office of a cooperative, one person of each role; of 'platform' the operator. */
export function staffOf(slug: string, role: StaffLogin['role'] = 'ADMIN'): StaffLogin {
  const { cooperatives, platform } = run().logins;
  const { staff } = slug === 'platform' ? platform : cooperatives.find((cooperative) => cooperative.slug === slug)!;
  return staff.find((login) => login.role === role)!;
}

/** The day of the demo's feeds in tests. */
export const demoDay = (): string => run().today;
