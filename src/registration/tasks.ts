/** The task that mails the application as a PDF. */
export const SEND_APPLICATION = 'send_application';

/** The task that lets an application go after its time. */
export const DROP_APPLICATION = 'drop_application';

/** The task that mails the link for a new password, if initial credentials were right. */
export const RECOVERY_LINK = 'recovery_link';
