import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, isUuid } from '#libs/cooperative';
import { Reconciliation } from '../reconciliation/reconciliation.service.js';
import { PendingFate, type FeedDifferingPage, type FeedReconciliation, type PendingPaymentAtDesk, type PendingPaymentPage } from './models/figures.model.js';
import { LAST_AS_OF, pendingPayments } from './statements.js';

const PAGE = 50;

/** Figures by which the office sees that the portal shows what it was fed. */
@Injectable()
export class FiguresDesk {
  constructor(
    private readonly database: DeskDatabase,
    private readonly reconciliation: Reconciliation,
  ) {}

  /** @param anew true to sum every entry now, past the sums made after the last feed */
  async reconciled(staff: StaffViewer, anew: boolean): Promise<FeedReconciliation> {
    const scope = deskScopeOf(staff);
    const { at, groups } = await this.reconciliation.groups(scope, anew);
    const [[last]] = await this.database.read<[{ as_of: Date | null }[]]>(scope, [LAST_AS_OF]);
    return { at, asOf: last?.as_of ?? null, groups };
  }

  /** A page of the accounts that differ, by key. @param anew as above */
  async differing(staff: StaffViewer, after: string | null, anew: boolean): Promise<FeedDifferingPage> {
    const rows = await this.reconciliation.differing(deskScopeOf(staff), PAGE + 1, after ?? '', anew);
    const shown = rows.slice(0, PAGE);
    return { rows: shown, next: rows.length > PAGE ? shown.at(-1)!.key : null };
  }

  /** A page of the payments of bank statements; one that begins after a payment of nobody's is empty. */
  async payments(staff: StaffViewer, fate: PendingFate | null, after: string | null): Promise<PendingPaymentPage> {
    if (after !== null && !isUuid(after)) return { rows: [], next: null };
    const [rows] = await this.database.read<[PendingPaymentAtDesk[]]>(deskScopeOf(staff), [pendingPayments(fate)], [after, PAGE + 1]);
    const shown = rows.slice(0, PAGE);
    return { rows: shown, next: rows.length > PAGE ? shown.at(-1)!.id : null };
  }
}
