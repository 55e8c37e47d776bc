import type { INestApplicationContext } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EnvironmentError, type Environment } from '#config/environment';
import { createCooperative, PLATFORM_ID, readSetUp, type Scope, type SetUp } from '#libs/cooperative';
import { StaffInvitations } from '../staff/index.js';

const USAGE = 'npm run platform -- --host <host> --email <address> --name <first operator>';
const SET_UP = 'config/platform.yaml';

type WithWorker = (slug: string, act: (context: INestApplicationContext, scope: Scope) => Promise<number>) => Promise<number>;

/** The platform's own row as a set-up. @param host where its console is to answer; without it, where the set-up says */
export function platformSetUp(yaml: string, passwordFloor: number, host?: string): SetUp {
  const setUp = readSetUp(yaml, passwordFloor);
  return host ? { ...setUp, domains: [host] } : setUp;
}

/** `npm run platform`: gives the platform its host, once, and invites an operator by e-mail. @returns the exit code */
export async function platformCommand(argv: string[], environment: Environment, within: WithWorker): Promise<number> {
  const text = { type: 'string' } as const;
  const { values: { host, email, name } } = parseArgs({ args: argv, options: { host: text, email: text, name: text } });
  if (!host || !email || !name) {
    console.error(USAGE);
    return 1;
  }
  if (!environment.operatorDatabaseUrl) throw new EnvironmentError('DATABASE_OPERATOR_URL is missing');
  const setUp = platformSetUp(readFileSync(SET_UP, 'utf8'), environment.passwordFloor, host);
  await createCooperative(environment.operatorDatabaseUrl, setUp, PLATFORM_ID);
  return within(setUp.slug, async (context, scope) => {
    const problems = await context.get(StaffInvitations).invite(scope, { email, name, roles: ['OPERATOR'], districtId: null });
    for (const { field, code } of problems) console.error(`${field}: ${code}`);
    return problems.length > 0 ? 1 : 0;
  });
}
