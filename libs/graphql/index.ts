export { Executor, type Operation } from './executor.js';
export { Problem } from './problem.js';
export { presentError } from './present-error.js';
export { Refusal, type RefusalCode } from './refusal.js';
export { Day, Decimal, Grosze, Instant, Month } from './scalars.js';
export { trustedDocuments } from './trusted-documents.js';
