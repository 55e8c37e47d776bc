export { CorrespondenceModule, correspondenceResolvers } from './correspondence.module.js';
export { LetterMails } from './letter-mails.job.js';
export { UNREAD_LETTERS } from './statements/letters.js';
