import type { INestApplicationContext } from '@nestjs/common';
import { parseArgs } from 'node:util';
import { STAFF_ROLES, type StaffRole } from '#libs/access';
import type { Scope } from '#libs/cooperative';
import { StaffInvitations } from './staff-invitations.js';

const USAGE = `npm run staff -- --cooperative <slug> --email <address> --name <name> --role ${STAFF_ROLES.join('|')} [--role …]`;

type WithWorker = (slug: string, act: (context: INestApplicationContext, scope: Scope) => Promise<number>) => Promise<number>;

/** `npm run staff`: invites somebody of the office by e-mail; how a cooperative gets its first admin. @returns the exit code */
export async function staffCommand(argv: string[], within: WithWorker): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: argv, options: { cooperative: text, email: text, name: text, role: { ...text, multiple: true } } });
  const { cooperative, email, name, role } = values;
  if (!cooperative || !email || !name || !role?.every((each) => (STAFF_ROLES as readonly string[]).includes(each))) {
    console.error(USAGE);
    return 1;
  }
  return within(cooperative, async (context, scope) => {
    const problems = await context.get(StaffInvitations).invite(scope, { email, name, roles: role as StaffRole[], districtId: null });
    for (const { field, code } of problems) console.error(`${field}: ${code}`);
    return problems.length > 0 ? 1 : 0;
  });
}
