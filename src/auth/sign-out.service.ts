import { Injectable } from '@nestjs/common';
import { scopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { ScopedDatabase } from '#libs/cooperative';
import { SessionService } from './session.service.js';

/** Ends a session for good: its row is gone, in every process. */
@Injectable()
export class SignOutService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly sessions: SessionService,
  ) {}

  async signOut({ viewer, address }: Visit): Promise<void> {
    if (!viewer) return;
    await this.database.transaction(scopeOf(viewer), async (transaction) => {
      await this.sessions.end(transaction, viewer.sessionHash);
      await record(transaction, { action: 'SIGNED_OUT', personId: viewer.personId, address });
    });
  }
}
