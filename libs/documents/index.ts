export { DocumentsModule } from './documents.module.js';
export { enqueue } from './jobs/enqueue.js';
export { JobHandler } from './jobs/job-handler.js';
export { taskList } from './jobs/task-list.js';
export type { MailDraft, MailLanguage } from './mail/mail-draft.js';
export { Outbox } from './mail/outbox.js';
export { SendMail } from './mail/send-mail.job.js';
export { Pdf } from './pdf/pdf.js';
