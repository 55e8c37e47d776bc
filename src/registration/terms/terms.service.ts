import { Injectable } from '@nestjs/common';
import { scopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { Clock, ScopedDatabase, termsInForce, type Statement } from '#libs/cooperative';
import type { Problem } from '#libs/graphql';
import { SessionService } from '../../auth/index.js';

/** The first acceptance of a version ($3) stands. */
const ACCEPT: Statement = {
  name: 'accept-terms',
  text: `insert into terms_acceptance (cooperative_id, person_id, version) values ($1, $2, $3)
    on conflict (cooperative_id, person_id, version) do nothing returning version`,
};

/** Keeps who accepted which version of the terms of use, and when. */
@Injectable()
export class TermsService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /**
   * Accepts the terms in force for the viewer.
   *
   * @param version what the viewer has read
   * @returns NOT_IN_FORCE where another version is in force by now, or none; then nothing is written
   */
  async accept({ viewer, address }: Visit, version: string): Promise<Problem[]> {
    const { personId, loginId, cooperative } = viewer!;
    if (termsInForce(cooperative.settings, this.clock.today())?.version !== version) return [{ field: 'version', code: 'NOT_IN_FORCE' }];
    await this.database.transaction(scopeOf(viewer!), async (transaction) => {
      if (!(await transaction.rows(ACCEPT, [version])).length) return;
      await record(transaction, { action: 'TERMS_ACCEPTED', personId, address, details: { version } });
      await this.sessions.refresh(transaction, loginId);
    });
    return [];
  }
}
