import type { ResultOf } from '../../../graphql/graphql.js';
import type { DeskMessageId, DeskText } from '../../../messages/desk.js';
import type { FeedBatchQuery } from './feed-batch.query.js';
import type { FeedBatchesQuery } from './feed-batches.query.js';

export type Batch = ResultOf<typeof FeedBatchQuery>['feedBatch'];
export type BatchRow = ResultOf<typeof FeedBatchesQuery>['feedBatches']['rows'][number];
export type BatchState = BatchRow['state'];

export const STATES: readonly BatchState[] = ['RECEIVING', 'QUEUED', 'RUNNING', 'CHECKED', 'APPLIED', 'UNCHANGED', 'TAKEN', 'REFUSED', 'CANCELLED', 'FAILED'];

/** True while something may still become of it. */
export const isUnderWay = (state: BatchState): boolean => state === 'RECEIVING' || state === 'QUEUED' || state === 'RUNNING';

const MS = 1000;
const MINUTE_S = 60;

/** How long work on a batch took; '' where it never began or has not ended. */
export function durationOf(t: DeskText, { startedAt, endedAt }: Pick<BatchRow, 'startedAt' | 'endedAt'>): string {
  if (!startedAt || !endedAt) return '';
  const all = Math.max(1, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / MS));
  const [minutes, seconds] = [Math.floor(all / MINUTE_S), all % MINUTE_S];
  return minutes > 0 ? t('desk.feeds.minutes', { minutes, seconds }) : t('desk.feeds.seconds', { seconds });
}

/** What a table of the contract holds ('entries.csv'), in the office's words. */
export const tableName = (t: DeskText, file: string): string => t(`desk.feeds.table.${file.replace(/\.csv$/, '')}` as DeskMessageId);

/** What a group of accounts is called. */
export const groupName = (t: DeskText, group: string): string => t(`desk.feeds.group.${group}` as DeskMessageId);

const UPLOAD_PROBLEMS: Record<string, DeskMessageId> = {
  MISSING: 'desk.feeds.problem.files', ALONE: 'desk.feeds.problem.alone', TOO_LARGE: 'desk.feeds.problem.large', EMPTY: 'desk.feeds.problem.empty',
  ON_ITS_WAY: 'desk.feeds.problem.onItsWay', NAME: 'desk.feeds.problem.name',
};

/** Why files were not taken, in the catalogue's words. */
export const uploadProblem = (code: string): DeskMessageId => UPLOAD_PROBLEMS[code] ?? 'failure.explanation';
