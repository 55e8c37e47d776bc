export { DropLetters } from './batch/drop-letters.job.js';
export { IssueBatch } from './batch/issue-batch.job.js';
export { LetterPrinter } from './paper/letter-printer.js';
export { OfficeModule, officeResolvers } from './office.module.js';
export { SEEN_AS_COOKIE } from './seeing/cookie.js';
export { Seeing } from './seeing/seeing.service.js';
