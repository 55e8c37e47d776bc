import { parseArgs } from 'node:util';
import type { Environment } from '#config/environment';
import { issueLogin } from './issue-login.js';

const USAGE = 'npm run account -- --cooperative <slug> --person <key in the accounting program>';

/** `npm run account`: issues a login, or a new start password, and prints it once. @returns the exit code */
export async function accountCommand(argv: string[], environment: Environment): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { cooperative: { type: 'string' }, person: { type: 'string' } } });
  if (!values.cooperative || !values.person || !environment.workerDatabaseUrl) {
    console.error(USAGE);
    return 1;
  }
  const issued = await issueLogin({
    databaseUrl: environment.workerDatabaseUrl,
    peppers: environment.peppers,
    cooperative: values.cooperative,
    personKey: values.person,
  });
  console.log(`Identyfikator:   ${issued.identifier}\nHasło startowe:  ${issued.password}`);
  return 0;
}
