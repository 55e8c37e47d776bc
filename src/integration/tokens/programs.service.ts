import { Injectable } from '@nestjs/common';
import type { Program, ProgramScope } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, type Cooperative, type Scope } from '#libs/cooperative';
import { ProgramLimits } from './program-limits.js';
import { USE } from './statements.js';
import { bearerOf, hashOfToken } from './token-text.js';

/** What a program asks, for the trail. */
export interface ProgramRequest {
  /** The Authorization header. */
  authorization: string | undefined;
  /** The route, such as 'GET /api/changes'. */
  operation: string;
  address: string;
}

/** Who of the office's programs asks. Looked up each time: a token that is taken back is worth nothing at the next request. */
@Injectable()
export class Programs {
  constructor(
    private readonly database: DeskDatabase,
    private readonly limits: ProgramLimits,
  ) {}

  /**
   * The program that shows a token of this cooperative at this host. Every use stands in the trail with the token's id.
   *
   * @returns 'UNAUTHENTICATED' alike for none, a foreign, an expired and a revoked one; 'TOO_MANY' for one who asks too often
   */
  async program(cooperative: Cooperative, { authorization, operation, address }: ProgramRequest): Promise<Program | 'UNAUTHENTICATED' | 'TOO_MANY'> {
    const token = bearerOf(authorization) ?? '';
    const scope: Scope = { cooperativeId: cooperative.id, personId: null };
    const found = await this.database.transaction(scope, async (transaction) => {
      const [row] = await transaction.rows<{ id: string; scopes: ProgramScope[] }>(USE, [hashOfToken(token), cooperative.host]);
      if (row) await record(transaction, { action: 'TOKEN_USED', personId: null, address, details: { token: row.id, operation } });
      return row;
    });
    if (!found) return this.refuse(scope, operation, address);
    if (!(await this.limits.reserveUse(found.id))) return 'TOO_MANY';
    return { cooperative, tokenId: found.id, scopes: found.scopes };
  }

  private async refuse(scope: Scope, operation: string, address: string): Promise<'UNAUTHENTICATED' | 'TOO_MANY'> {
    if (!(await this.limits.reserveRefusal(scope.cooperativeId, address))) return 'TOO_MANY';
    await this.database.transaction(scope, (transaction) =>
      record(transaction, { action: 'TOKEN_REFUSED', personId: null, address, details: { operation } }));
    return 'UNAUTHENTICATED';
  }
}
