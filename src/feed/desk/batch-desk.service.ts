import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record, type AuditAction } from '#libs/audit';
import { csvOf } from '#libs/documents';
import { Refusal, type Problem } from '#libs/graphql';
import type { BatchView } from '../queue/batch-view.js';
import { FeedDesk, type Beside, type Original } from '../queue/feed-desk.service.js';
import { FeedIntake, type ReceiveFault } from '../queue/feed-intake.service.js';
import { FILE_NAMES } from '../contract/index.js';
import type { FeedMode, FeedState, FeedStepName } from './models/enums.js';
import type { FeedBatch, FeedBatchOutcome, FeedBatchPage, FeedBatchSummary } from './models/feed-batch.model.js';

const PAGE = 50;
const PROBLEM_HEADER = ['plik', 'wiersz', 'kolumna', 'wartość', 'powód', 'kod'];

/** Something that came to be tried or taken. */
export interface Sending {
  kind: 'PACKAGE' | 'STATEMENT';
  fileName: string;
  /** The sender's own id of it: the same again is the same batch. */
  requestId: string;
  content: AsyncIterable<Buffer>;
}

/** The batches of a cooperative, for its office. */
@Injectable()
export class BatchDesk {
  constructor(
    private readonly feeds: FeedDesk,
    private readonly intake: FeedIntake,
  ) {}

  /** A page of the history; one that begins after a batch of nobody's is empty. */
  async page(staff: StaffViewer, state: FeedState | null, after: string | null): Promise<FeedBatchPage> {
    const batches = await this.feeds.list(deskScopeOf(staff), PAGE + 1, { after, state });
    const shown = batches.slice(0, PAGE);
    return { rows: shown.map(summaryOf), next: batches.length > PAGE ? shown.at(-1)!.id : null };
  }

  /** One batch. @throws Refusal NOT_FOUND */
  async one(staff: StaffViewer, id: string): Promise<FeedBatch> {
    return lengthOf(await this.found(staff, id));
  }

  /** Takes a package, to be tried, or a bank statement, to be taken. @returns the batch's id, or why it is not taken */
  async receive({ staff, address }: Visit, { kind, fileName, requestId, content }: Sending): Promise<{ id: string } | ReceiveFault> {
    const batch = await this.intake.receive(deskScopeOf(staff!), content, {
      way: 'DESK', dryRun: kind === 'PACKAGE', kind, fileName, idempotencyKey: `desk:${requestId}`, beside: trail('FEED_SENT', address),
    });
    return typeof batch === 'string' ? batch : { id: batch.id };
  }

  /** Applies the package of a batch that was tried. @throws Refusal NOT_FOUND */
  async apply({ staff, address }: Visit, id: string): Promise<FeedBatchOutcome> {
    const made = await this.feeds.apply(deskScopeOf(staff!), id, trail('FEED_APPLIED', address));
    if (made) return { problems: [], batchId: made.id };
    const { appliedById, kept, state } = await this.found(staff!, id);
    const code = appliedById ? 'APPLIED' : state === 'CHECKED' && !kept ? 'GONE' : 'NOT_TRIED';
    return { problems: [{ field: null, code }], batchId: appliedById };
  }

  /** Calls a batch off. @throws Refusal NOT_FOUND */
  async cancel({ staff, address }: Visit, id: string): Promise<Problem[]> {
    if (await this.feeds.cancel(deskScopeOf(staff!), id, trail('FEED_CANCELLED', address))) return [];
    await this.found(staff!, id);
    return [{ field: null, code: 'ENDED' }];
  }

  /** The package as it came; who took it stands in the trail. @throws Refusal NOT_FOUND */
  async original({ staff, address }: Visit, id: string): Promise<Original> {
    const original = await this.feeds.original(deskScopeOf(staff!), id, trail('FEED_PACKAGE_TAKEN', address));
    if (!original) throw new Refusal('NOT_FOUND');
    return original;
  }

  /** What is wrong with a package, as CSV. @throws Refusal NOT_FOUND */
  async problems(staff: StaffViewer, id: string): Promise<string> {
    const { problems, problemCount } = await this.found(staff, id);
    const rest = problemCount - problems.length;
    return csvOf([
      PROBLEM_HEADER,
      ...problems.map(({ file, line, column, value, message, code }) => [file, line, column, value, message, code]),
      ...(rest > 0 ? [['', null, '', '', `… i jeszcze ${rest}`, '']] : []),
    ]);
  }

  private async found(staff: StaffViewer, id: string): Promise<BatchView> {
    const batch = await this.feeds.get(deskScopeOf(staff), id);
    if (!batch) throw new Refusal('NOT_FOUND');
    return batch;
  }
}

const trail = (action: AuditAction, address: string): Beside => (transaction, batchId) =>
  record(transaction, { action, personId: null, address, details: { batchId } });

const RANK = new Map<string, number>(FILE_NAMES.map((name, at) => [`${name}.csv`, at]));

function summaryOf(batch: BatchView): FeedBatchSummary {
  const sum = (what: 'inserted' | 'updated' | 'deleted') => Object.values(batch.files).reduce((total, counts) => total + counts[what], 0);
  const { id, staffName, dryRun, fileName, source, asOf, receivedAt, startedAt, endedAt, problemCount, statement } = batch;
  return {
    id, staffName, dryRun, fileName, source, asOf, receivedAt, startedAt, endedAt, problemCount, statement,
    state: batch.state as FeedState, kind: batch.kind as FeedBatchSummary['kind'], way: batch.way as FeedBatchSummary['way'], mode: batch.mode as FeedMode | null,
    inserted: sum('inserted'), updated: sum('updated'), deleted: sum('deleted'),
  };
}

function lengthOf(batch: BatchView): FeedBatch {
  const { bytes, sha256, progress, cancelAsked, problems, readings, difference, appliesId, appliedById, overtaken, kept } = batch;
  const files = Object.entries(batch.files).map(([file, counts]) => ({ file, ...counts }));
  return {
    ...summaryOf(batch),
    bytes, sha256, cancelAsked, problems, readings, difference, appliesId, appliedById, overtaken, kept,
    progress: progress && { step: progress.step as FeedStepName, file: progress.file ?? null, rows: progress.rows ?? null },
    files: files.sort((a, b) => (RANK.get(a.file) ?? 0) - (RANK.get(b.file) ?? 0)),
  };
}
