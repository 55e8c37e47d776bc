import { Injectable } from '@nestjs/common';
import { deskScopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid, type ScopedTransaction } from '#libs/cooperative';
import { type Problem, Refusal } from '#libs/graphql';
import { MAY_BE_ASSIGNED, SET_ORIGINAL, SET_PLAN, DUPLICATES_AT_DESK, type FaultAtDeskRow } from '../statements/desk.js';
import { FaultDesk } from './fault-desk.service.js';
import { duplicateWords } from './duplicate-words.js';

/** Who does a report and by when; and which reports are one and the same. */
@Injectable()
export class FaultPlanning {
  constructor(
    private readonly database: DeskDatabase,
    private readonly desk: FaultDesk,
  ) {}

  /** Gives a report to somebody, or nobody, until a day, or none. @throws Refusal NOT_FOUND @returns the problems; with any nothing is written */
  plan(visit: Visit, faultId: string, assignedTo: string | null, dueOn: string | null): Promise<Problem[]> {
    return this.on(visit, faultId, async (transaction, fault) => {
      if (assignedTo && !(await transaction.rows(MAY_BE_ASSIGNED, [assignedTo, fault.building_id])).length) return [{ field: 'assignedTo', code: 'NOT_FOUND' }];
      await transaction.rows(SET_PLAN, [faultId, assignedTo, dueOn]);
      await record(transaction, {
        action: 'FAULT_PLANNED', personId: null, address: visit.address,
        details: { faultId, ...(assignedTo && { assignedTo }), ...(dueOn && { dueOn }) },
      });
      return [];
    });
  }

  /**
   * Makes a report the duplicate of another of the same building: it takes that one's state and follows it from now on, and
   * its filer is told. Null lets it go its own way again.
   *
   * @returns the problems; with any of them nothing is written
   */
  link(visit: Visit, faultId: string, originalNumber: string | null): Promise<Problem[]> {
    return this.on(visit, faultId, async (transaction, fault) => {
      if (!originalNumber) {
        if (!fault.duplicate_of) return [{ field: null, code: 'NOT_LINKED' }];
        await this.write(transaction, visit, fault, null);
        return [];
      }
      const original = await this.desk.inHand(transaction, { number: originalNumber, districtId: visit.staff!.districtId, address: visit.address });
      const problem = await this.linkProblem(transaction, fault, original);
      if (problem || !original) return [{ field: 'originalNumber', code: problem ?? 'NOT_FOUND' }];
      await this.desk.move(transaction, fault, {
        state: original.state === fault.state ? null : original.state, comment: duplicateWords(original.number), hearers: 'FILER',
      }, visit.address);
      await this.write(transaction, visit, fault, original);
      return [];
    });
  }

  private async linkProblem(transaction: ScopedTransaction, fault: FaultAtDeskRow, original: FaultAtDeskRow | undefined): Promise<string | null> {
    if (!original || original.building_id !== fault.building_id) return 'NOT_FOUND';
    if (original.id === fault.id) return 'ITSELF';
    if (original.duplicate_of) return 'DUPLICATE';
    if (fault.duplicate_of) return 'LINKED';
    return (await transaction.rows(DUPLICATES_AT_DESK, [fault.id])).length ? 'HAS_DUPLICATES' : null;
  }

  private async write(transaction: ScopedTransaction, { address }: Visit, { id }: FaultAtDeskRow, original: FaultAtDeskRow | null): Promise<void> {
    await transaction.rows(SET_ORIGINAL, [id, original?.id ?? null]);
    await record(transaction, { action: 'FAULT_LINKED', personId: null, address, details: { faultId: id, ...(original && { original: original.id }) } });
  }

  private on(visit: Visit, faultId: string, work: (transaction: ScopedTransaction, fault: FaultAtDeskRow) => Promise<Problem[]>): Promise<Problem[]> {
    const { staff, address } = visit;
    if (!isUuid(faultId)) throw new Refusal('NOT_FOUND');
    return this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      const fault = await this.desk.inHand(transaction, { id: faultId, districtId: staff!.districtId, address });
      if (!fault) throw new Refusal('NOT_FOUND');
      return work(transaction, fault);
    });
  }
}
