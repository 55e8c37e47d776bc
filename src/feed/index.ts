export { feedCommand } from './command.js';
export { loadFeed, type LoadFeedOptions } from './load-feed.js';
export type { FeedStep } from './engine/apply-package.js';
export type { FeedOutcome, RowCounts } from './outcome.js';
export { openArchive } from './package/archive.js';
export type { FeedPackage, PackageLimits } from './package/feed-package.js';
export { Problems, type FeedProblem } from './problems.js';
export {
  FEED_FILES, FILE_NAMES, manifestSchema, type FeedColumn, type FeedFile, type FileName, type Manifest,
} from './contract/index.js';
