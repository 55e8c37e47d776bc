export { feedCommand } from './command.js';
export { loadFeed, type LoadFeedOptions } from './load-feed.js';
export { loadMapping, MappingError } from './mapping/load-mapping.js';
export { mappingSchema, type Mapping } from './mapping/mapping.js';
export { saveMapping, savedMapping } from './mapping/saved-mapping.js';
export { tryMapping, type MappingTrial } from './mapping/try-mapping.js';
export { loadStatement, type StatementOutcome } from './pending/load-statement.js';
export { statementCommand } from './pending/statement-command.js';
export { mappingCommand } from './mapping/mapping-command.js';
export { validateCommand } from './validate/validate-command.js';
export { validatePackage, type Validation } from './validate/validate-package.js';
export type { FeedStep } from './engine/apply-package.js';
export type { FeedOutcome, RowCounts } from './outcome.js';
export type { FeedProblem } from './problems.js';
export {
  FEED_FILES, FILE_NAMES, manifestSchema, type FeedColumn, type FeedFile, type FileName, type Manifest,
} from './contract/index.js';
