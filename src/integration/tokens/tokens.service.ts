import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { deskScopeOf, PROGRAM_SCOPES, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid } from '#libs/cooperative';
import { Refusal, type Problem } from '#libs/graphql';
import type { MakeTokenInput } from '../desk/inputs/make-token.input.js';
import type { TokenMade } from '../desk/models/token.model.js';
import { MAKE, REVOKE, TOKENS_IN_USE } from './statements.js';
import { hashOfToken, hintOf, newTokenText } from './token-text.js';

const LONGEST_NAME = 80;
const MOST_DAYS = 730;
const MOST_IN_USE = 50;

/** Tokens as the admin makes them and takes them back. */
@Injectable()
export class Tokens {
  constructor(private readonly database: DeskDatabase) {}

  /** Makes a token for this host. What it is, is told this once; the database keeps its hash. */
  async make({ staff, address }: Visit, input: MakeTokenInput): Promise<TokenMade> {
    const name = input.name.trim();
    const problems = problemsOf({ ...input, name });
    if (problems.length) return { problems, token: null };
    const [id, token] = [randomUUID(), newTokenText()];
    return this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      const [inUse] = await transaction.rows<{ count: number }>(TOKENS_IN_USE);
      if (inUse!.count >= MOST_IN_USE) return { problems: [{ field: null, code: 'TOO_MANY' }], token: null };
      await transaction.rows(MAKE, [id, hashOfToken(token), name, hintOf(token), staff!.cooperative.host, [...new Set(input.scopes)], input.days]);
      await record(transaction, { action: 'TOKEN_MADE', personId: null, address, details: { token: id, scopes: input.scopes.join(' '), days: input.days } });
      return { problems: [], token };
    });
  }

  /** Takes a token back, for good. @throws Refusal NOT_FOUND */
  async revoke({ staff, address }: Visit, id: string): Promise<void> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    await this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      const [revoked] = await transaction.rows(REVOKE, [id]);
      if (!revoked) throw new Refusal('NOT_FOUND');
      await record(transaction, { action: 'TOKEN_REVOKED', personId: null, address, details: { token: id } });
    });
  }
}

function problemsOf({ name, scopes, days }: MakeTokenInput): Problem[] {
  const wrong: [boolean, Problem][] = [
    [name === '', { field: 'name', code: 'REQUIRED' }],
    [name.length > LONGEST_NAME, { field: 'name', code: 'TOO_LONG' }],
    [scopes.length === 0, { field: 'scopes', code: 'REQUIRED' }],
    [scopes.some((scope) => !PROGRAM_SCOPES.includes(scope)), { field: 'scopes', code: 'UNKNOWN' }],
    [days < 1 || days > MOST_DAYS, { field: 'days', code: 'OUT_OF_RANGE' }],
  ];
  return wrong.filter(([is]) => is).map(([, problem]) => problem);
}
