import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Environment } from '#config/environment';
import { CooperativeDirectory, ENVIRONMENT, ScopedDatabase, type Cooperative, type Scope } from '#libs/cooperative';
import { enqueue, JobHandler } from '#libs/documents';
import { seal, unseal } from '#libs/secrets';
import { LoginIssuing } from '../../auth/index.js';
import { LetterPrinter } from '../paper/letter-printer.js';
import { ADDRESSEES, type AddresseeRow } from '../statements/addressees.js';
import * as sql from '../statements/batch-work.js';
import { DROP_LETTERS, ISSUE_BATCH, LETTERS_MINUTES } from './batch-tasks.js';
import { lettersPlace, passwordPlace } from './places.js';

const payload = z.object({ batchId: z.uuid() });

/**
 * Issues the logins of a batch one by one, each in a transaction of its own, then prints all letters into one PDF. A run
 * that was cut off goes on where it ended: whoever has a login by then keeps it.
 */
@Injectable()
export class IssueBatch extends JobHandler {
  readonly task = ISSUE_BATCH;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly directory: CooperativeDirectory,
    private readonly issuing: LoginIssuing,
    private readonly printer: LetterPrinter,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { batchId } = payload.parse(given);
    const [[batch]] = await this.database.read<[sql.WorkRow[]]>(scope, [sql.WORK], [batchId]);
    if (!batch) return;
    const cooperative = await this.directory.byId(scope.cooperativeId);
    while (await this.issueNext(scope, batchId, batch.started_by)) continue;
    await this.print(scope, cooperative, batchId);
  }

  /** @returns false where nobody is left */
  private async issueNext(scope: Scope, batchId: string, staffId: string): Promise<boolean> {
    const fresh = await this.issuing.freshPassword();
    return this.database.transaction(scope, async (transaction) => {
      const [next] = await transaction.rows<{ person_id: string }>(sql.NEXT, [batchId]);
      if (!next) return false;
      const personId = next.person_id;
      const leaveOut = (await transaction.rows(sql.HAS_LOGIN, [personId])).length > 0;
      if (leaveOut) await transaction.rows(sql.LEAVE_OUT, [batchId, personId]);
      else {
        await this.issuing.issue(transaction, fresh, { personId, staffId, document: null, address: null, batchId });
        await transaction.rows(sql.KEEP, [batchId, personId, seal(fresh.password, this.environment.peppers, passwordPlace(batchId, personId))]);
      }
      await transaction.rows(sql.STEP, [batchId, leaveOut]);
      return true;
    });
  }

  private async print(scope: Scope, cooperative: Cooperative, batchId: string): Promise<void> {
    const { peppers } = this.environment;
    const [kept] = await this.database.read<[sql.KeptRow[]]>(scope, [sql.KEPT], [batchId]);
    const [addressees] = await this.database.read<[AddresseeRow[]]>(scope, [ADDRESSEES], [kept.map(({ person_id: id }) => id)]);
    const byId = new Map(addressees.map((addressee) => [addressee.id, addressee]));
    const letters = await this.printer.print(cooperative, kept.map((row) => ({
      addressee: byId.get(row.person_id)!, identifier: row.identifier, expiresAt: row.expires_at,
      password: unseal(row.password, peppers, passwordPlace(batchId, row.person_id)) })));
    const sealed = seal(Buffer.from(letters).toString('base64'), peppers, lettersPlace(batchId));
    await this.database.transaction(scope, async (transaction) => {
      await transaction.rows(sql.READY, [batchId, sealed]);
      await transaction.rows(sql.FORGET_PASSWORDS, [batchId]);
      await enqueue(transaction, DROP_LETTERS, { batchId }, { runAt: new Date(Date.now() + LETTERS_MINUTES * 60_000), key: `letters ${batchId}` });
    });
  }
}
