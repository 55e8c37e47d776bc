export { feedCommand } from './command.js';
export { loadFeed, tryFeed, type LoadFeedOptions } from './load-feed.js';
export { loadMapping, MappingError } from './mapping/load-mapping.js';
export { mappingSchema, type Mapping } from './mapping/mapping.js';
export { saveMapping, savedMapping } from './mapping/saved-mapping.js';
export { tryMapping, type MappingTrial } from './mapping/try-mapping.js';
export { loadStatement, type StatementOutcome } from './pending/load-statement.js';
export { statementCommand } from './pending/statement-command.js';
export { mappingCommand } from './mapping/mapping-command.js';
export { validatePackage, type Validation } from './validate/validate-package.js';
export type { FeedStep } from './engine/apply-package.js';
export type { Difference, FeedOutcome, Refused, RowCounts, TrialOutcome } from './outcome.js';
export { openArchive } from './package/archive.js';
export type { PackageFiles, PackageLimits } from './package/feed-package.js';
export { Problems, type FeedProblem } from './problems.js';
export {
  FEED_FILES, FILE_NAMES, manifestSchema, type FeedColumn, type FeedFile, type FileName, type Manifest,
} from './contract/index.js';
export { ApplyFeed } from './queue/apply-feed.job.js';
export type { BatchKind, BatchProgress, BatchState, BatchView, BatchWay } from './queue/batch-view.js';
export { DropFeedPackage } from './queue/drop-feed-package.job.js';
export { FeedDesk, type BatchesAsked, type Beside } from './queue/feed-desk.service.js';
export { FeedIntake, LARGEST_PACKAGE_BYTES, type ReceiveFault, type ReceiveOptions } from './queue/feed-intake.service.js';
export { FeedQueueModule } from './queue/feed-queue.module.js';
export { SUM_ENTRIES_AGAIN, SumEntries } from './reconciliation/sum-entries.job.js';
export { Reconciliation, type DifferingAccount, type Reconciled, type ReconciledGroup } from './reconciliation/reconciliation.service.js';
export { FeedModule, feedResolvers } from './desk/feed.module.js';
