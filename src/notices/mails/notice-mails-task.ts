/** The task by which a published notice's mails are queued; its payload is `{ noticeId }`. */
export const NOTICE_MAILS = 'notice_mails';
