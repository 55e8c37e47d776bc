import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { scopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { Clock, ScopedDatabase, type ScopedTransaction } from '#libs/cooperative';
import { type Problem, Refusal } from '#libs/graphql';
import { claimPhotos } from '../photos/index.js';
import { dueDay } from './due-day.js';
import { faultNumber } from './fault-number.js';
import { filingProblems } from './filing-problems.js';
import type { FileFaultInput } from './inputs/file-fault.input.js';
import { FILED_BEFORE, INSERT_FILING, INSERT_PHOTOS, INSERT_REPORT, NEXT_NUMBER, TAKE_TURN } from './statements/filing.js';
import { FAULT_BUILDING } from './statements/places.js';

/** Thrown within the transaction, so that nothing of it stands. */
class PhotosRefused extends Error {}

/** Takes a resident's report. */
@Injectable()
export class FilingService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Files a report under the next number of the year.
   *
   * @returns the report's id, that of the first report where the request repeats one; or the problems, and then nothing
   *   is written and no number is used
   * @throws Refusal NOT_FOUND for a place that the viewer does not hold today
   */
  async file(visit: Visit, input: FileFaultInput): Promise<string | Problem[]> {
    const viewer = visit.viewer!;
    const problems = filingProblems(input, viewer.cooperative.settings);
    if (problems.length) return problems;
    try {
      return await this.database.transaction(scopeOf(viewer), async (transaction) => {
        await transaction.rows(TAKE_TURN, [input.requestId]);
        const [before] = await transaction.rows<{ fault_id: string }>(FILED_BEFORE, [input.requestId]);
        return before?.fault_id ?? (await this.write(transaction, visit, input));
      });
    } catch (error) {
      if (error instanceof PhotosRefused) return [{ field: 'photos', code: 'NOT_FOUND' }];
      throw error;
    }
  }

  private async write(transaction: ScopedTransaction, { viewer, address }: Visit, input: FileFaultInput): Promise<string> {
    const { personId, cooperative } = viewer!;
    const today = this.clock.today();
    const place = [input.premisesId ?? null, input.buildingId ?? null, today];
    const [building] = await transaction.rows<{ building_id: string }>(FAULT_BUILDING, place);
    if (!building) throw new Refusal('NOT_FOUND');
    if (!(await claimPhotos(transaction, personId, input.photoIds))) throw new PhotosRefused();
    const id = randomUUID();
    // Late, because everybody who files waits for this row until the transaction ends.
    const number = await this.nextNumber(transaction, cooperative.settings.faults.numberPattern, Number(today.slice(0, 4)));
    await transaction.rows(INSERT_REPORT, [
      id, number, building.building_id, input.premisesId ?? null, input.commonPart ?? null, input.category, input.description.trim(), today,
      dueDay(today, input.category, cooperative.settings.faults)]);
    await transaction.rows(INSERT_FILING, [id, input.phone?.trim() || null, input.requestId]);
    await transaction.rows(INSERT_PHOTOS, [id, input.photoIds]);
    await record(transaction, { action: 'FAULT_FILED', personId, address, details: { faultId: id } });
    return id;
  }

  private async nextNumber(transaction: ScopedTransaction, pattern: string, year: number): Promise<string> {
    const [counted] = await transaction.rows<{ last: number }>(NEXT_NUMBER, [year]);
    return faultNumber(pattern, year, counted!.last);
  }
}
