export { noticeCommand } from './command.js';
export { NoticeShelf } from './desk/notice-shelf.service.js';
export { NoticeMails } from './mails/notice-mails.job.js';
export { NoticesModule, noticesResolvers } from './notices.module.js';
export type { DraftAttachment, DraftAudience, NoticeDraft } from './publishing/notice-draft.js';
export { NoticePublishing } from './publishing/notice-publishing.js';
export { NoticeRefused } from './publishing/notice-refused.js';
export { UNREAD_NOTICES } from './statements/notices.js';
