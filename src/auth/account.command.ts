import type { INestApplicationContext } from '@nestjs/common';
import { parseArgs } from 'node:util';
import { ScopedDatabase, type Scope, type Statement } from '#libs/cooperative';
import { LoginIssuing } from './login-issuing.service.js';

const USAGE = 'npm run account -- --cooperative <slug> --person <key in the accounting program>';

const PERSON: Statement = {
  name: 'person-by-key',
  text: 'select id from person where cooperative_id = $1 and $2::uuid is null and key = $3',
};

type WithWorker = (slug: string, act: (context: INestApplicationContext, scope: Scope) => Promise<number>) => Promise<number>;

/** `npm run account`: issues a login, or a new start password, and prints it once. @returns the exit code */
export async function accountCommand(argv: string[], within: WithWorker): Promise<number> {
  const { values } = parseArgs({ args: argv, options: { cooperative: { type: 'string' }, person: { type: 'string' } } });
  const { cooperative, person } = values;
  if (!cooperative || !person) {
    console.error(USAGE);
    return 1;
  }
  return within(cooperative, async (context, scope) => {
    const issuing = context.get(LoginIssuing);
    const fresh = await issuing.freshPassword();
    const written = await context.get(ScopedDatabase).transaction(scope, async (transaction) => {
      const [found] = await transaction.rows<{ id: string }>(PERSON, [person]);
      return found ? issuing.issue(transaction, fresh, { personId: found.id, staffId: null, document: null, address: null, batchId: null }) : null;
    });
    if (written) console.log(`Identyfikator:   ${written.identifier}\nHasło startowe:  ${fresh.password}`);
    else console.error(`${cooperative} has no person ${person}`);
    return written ? 0 : 1;
  });
}
