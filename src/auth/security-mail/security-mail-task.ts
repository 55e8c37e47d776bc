/** The task by which a mail about an account's security is enqueued. */
export const SECURITY_MAIL = 'security_mail';
