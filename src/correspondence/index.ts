export { CorrespondenceModule, correspondenceResolvers } from './correspondence.module.js';
export { UNREAD_LETTERS } from './statements/letters.js';
