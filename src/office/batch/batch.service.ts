import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, ENVIRONMENT, isUuid, type ScopedTransaction, type Statement } from '#libs/cooperative';
import { enqueue } from '#libs/documents';
import { Refusal } from '#libs/graphql';
import { unseal } from '#libs/secrets';
import type { BatchInput } from '../inputs/batch.input.js';
import type { BatchOutcome, LoginBatch, LoginCount } from '../models/batch.model.js';
import * as sql from '../statements/batch.js';
import { DROP_LETTERS, ISSUE_BATCH, MOST_IN_BATCH } from './batch-tasks.js';
import { lettersPlace } from './places.js';

const DAY_MS = 86_400_000;

const ONE_AT_A_TIME: Statement = {
  name: 'desk-batch-one-at-a-time',
  text: `select pg_advisory_xact_lock(hashtextextended('batch ' || $1::text || $3::text, 0)) where $2::uuid is null`,
};

const refused = (code: string): BatchOutcome => ({ problems: [{ field: null, code }], batch: null });

/** Logins for a whole building: how many lack one, the order to the worker, how far it is, and the letters, once. */
@Injectable()
export class BatchService {
  constructor(
    private readonly database: DeskDatabase,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** How many people of a building or staircase have no login. */
  async count(staff: StaffViewer, { buildingId, staircase }: BatchInput): Promise<LoginCount> {
    if (!isUuid(buildingId)) return { people: 0, without: 0 };
    const [[row]] = await this.database.read<[sql.CountRow[]]>(deskScopeOf(staff), [sql.COUNT], [buildingId, staircase ?? null, staff.districtId]);
    return row!;
  }

  /** Orders logins for everybody there who has none; the worker issues them. */
  async start({ address }: Visit, staff: StaffViewer, { buildingId, staircase }: BatchInput): Promise<BatchOutcome> {
    if (!isUuid(buildingId)) return refused('NOBODY');
    return this.database.transaction(deskScopeOf(staff), async (transaction) => {
      await transaction.rows(ONE_AT_A_TIME, [buildingId]);
      const place = [buildingId, staircase ?? null, staff.districtId];
      const [count] = await transaction.rows<sql.CountRow>(sql.COUNT, place);
      if (count!.without === 0) return refused('NOBODY');
      if (count!.without > MOST_IN_BATCH) return refused('TOO_MANY');
      if ((await transaction.rows(sql.RUNNING, [buildingId])).length) return refused('RUNNING');
      const id = randomUUID();
      await transaction.rows(sql.MAKE_BATCH, [...place, id, staff.staffId, count!.without]);
      await transaction.rows(sql.FILL_BATCH, [...place, id]);
      await record(transaction, { action: 'LOGIN_BATCH_STARTED', personId: null, address, details: { batch: id, building: buildingId, people: count!.without } });
      await enqueue(transaction, ISSUE_BATCH, { batchId: id });
      // Whatever becomes of it: nothing of the passwords outlives a day.
      await enqueue(transaction, DROP_LETTERS, { batchId: id }, { runAt: new Date(Date.now() + DAY_MS), key: `letters ${id}` });
      return { problems: [], batch: await this.one(transaction, staff, id) };
    });
  }

  /** The newest batches. */
  async newest(staff: StaffViewer): Promise<LoginBatch[]> {
    const [rows] = await this.database.read<[sql.BatchRow[]]>(deskScopeOf(staff), [sql.BATCHES], [staff.districtId]);
    return rows.map((row) => batchOf(row, staff));
  }

  /** One batch, or null where there is none within reach. */
  async batch(staff: StaffViewer, id: string): Promise<LoginBatch | null> {
    if (!isUuid(id)) return null;
    const [[row]] = await this.database.read<[sql.BatchRow[]]>(deskScopeOf(staff), [sql.BATCH], [staff.districtId, id]);
    return row ? batchOf(row, staff) : null;
  }

  /** The letters of a batch, for whoever started it, once. @throws Refusal NOT_FOUND where there are none to take */
  async take({ address }: Visit, staff: StaffViewer, id: string): Promise<Uint8Array> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const sealed = await this.database.transaction(deskScopeOf(staff), async (transaction) => {
      const [taken] = await transaction.rows<{ letters: Buffer }>(sql.TAKE_LETTERS, [id, staff.staffId]);
      if (!taken) throw new Refusal('NOT_FOUND');
      await record(transaction, { action: 'LOGIN_LETTERS_TAKEN', personId: null, address, details: { batch: id } });
      return taken.letters;
    });
    return Buffer.from(unseal(sealed, this.environment.peppers, lettersPlace(id)), 'base64');
  }

  private async one(transaction: ScopedTransaction, staff: StaffViewer, id: string): Promise<LoginBatch> {
    const [row] = await transaction.rows<sql.BatchRow>(sql.BATCH, [staff.districtId, id]);
    return batchOf(row!, staff);
  }
}

const batchOf = (row: sql.BatchRow, staff: StaffViewer): LoginBatch => ({
  id: row.id, address: row.address, staircase: row.staircase, state: row.state, total: row.total, done: row.done,
  startedAt: row.started_at, startedBy: row.started_by_name, readyUntil: row.state === 'READY' ? row.ready_until : null,
  mine: row.started_by === staff.staffId,
});
