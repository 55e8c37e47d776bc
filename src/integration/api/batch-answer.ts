import type { BatchView } from '../../feed/index.js';

/** Where the programs find a batch. */
export const batchPath = (id: string): string => `/api/feed/batches/${id}`;

/** A batch as the programs' API tells of it; docs/feed/http.md and openapi.yaml say what each member means. */
export const batchAnswer = (batch: BatchView) => ({
  id: batch.id,
  state: batch.state,
  mode: batch.dryRun ? 'dry-run' : 'apply',
  source: batch.source,
  asOf: batch.asOf?.toISOString() ?? null,
  receivedAt: batch.receivedAt.toISOString(),
  startedAt: batch.startedAt?.toISOString() ?? null,
  endedAt: batch.endedAt?.toISOString() ?? null,
  bytes: batch.bytes,
  sha256: batch.sha256,
  progress: batch.progress,
  files: batch.files,
  problemCount: batch.problemCount,
  problems: batch.problemCount > 0 ? `${batchPath(batch.id)}/errors.csv` : null,
  difference: batch.difference,
});
