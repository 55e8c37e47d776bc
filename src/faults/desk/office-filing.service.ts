import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deskScopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { Clock, DeskDatabase } from '#libs/cooperative';
import { type Problem, Refusal } from '#libs/graphql';
import { dueDay } from '../due-day.js';
import { faultNumber } from '../fault-number.js';
import { textProblems } from '../filing-problems.js';
import { BUILDING_AT_DESK, FILED_AT_DESK_BEFORE, INSERT_REPORT_AT_DESK, NEXT_NUMBER_AT_DESK } from '../statements/desk.js';
import { TAKE_TURN } from '../statements/filing.js';
import type { FileFaultAtDeskInput } from './inputs/file-fault-at-desk.input.js';

/** Takes a report of a common part that the office itself makes: it has no filer. */
@Injectable()
export class OfficeFiling {
  constructor(
    private readonly database: DeskDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Files a report under the next number of the year.
   *
   * @returns its id, that of the first where the request repeats one; or the problems, and then nothing is written
   * @throws Refusal NOT_FOUND for a building that the asker has nothing to do with
   */
  file({ staff, address }: Visit, { requestId, buildingId, commonPart, category, description }: FileFaultAtDeskInput): Promise<string | Problem[]> {
    const { faults } = staff!.cooperative.settings;
    const problems = [
      ...(faults.categories.some(({ code }) => code === category) ? [] : [{ field: 'category', code: 'REQUIRED' }]),
      ...textProblems('description', description),
    ];
    if (problems.length) return Promise.resolve(problems);
    return this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      await transaction.rows(TAKE_TURN, [requestId]);
      const [before] = await transaction.rows<{ id: string }>(FILED_AT_DESK_BEFORE, [requestId]);
      if (before) return before.id;
      if (!(await transaction.rows(BUILDING_AT_DESK, [buildingId, staff!.districtId])).length) throw new Refusal('NOT_FOUND');
      const today = this.clock.today();
      const id = randomUUID();
      const year = Number(today.slice(0, 4));
      const [counted] = await transaction.rows<{ last: number }>(NEXT_NUMBER_AT_DESK, [year]);
      await transaction.rows(INSERT_REPORT_AT_DESK, [
        id, faultNumber(faults.numberPattern, year, counted!.last), buildingId, commonPart, category, description.trim(), today,
        dueDay(today, category, faults), requestId]);
      await record(transaction, { action: 'FAULT_FILED', personId: null, address, details: { faultId: id } });
      return id;
    });
  }
}
