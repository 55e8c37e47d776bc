import type { MessageId } from '../../messages/index.js';

const WORDS: Record<string, MessageId> = {
  SIGNED_IN: 'account.event.SIGNED_IN',
  SIGN_IN_FAILED: 'account.event.SIGN_IN_FAILED',
  SIGNED_OUT: 'account.event.SIGNED_OUT',
  PASSWORD_SET: 'account.event.PASSWORD_SET',
  LOGIN_ISSUED: 'account.event.LOGIN_ISSUED',
  LOGIN_UNLOCKED: 'account.event.LOGIN_UNLOCKED',
  SESSIONS_ENDED_BY_OFFICE: 'account.event.SESSIONS_ENDED_BY_OFFICE',
  SEEN_BY_OFFICE: 'account.event.SEEN_BY_OFFICE',
  PASSWORD_CHANGED: 'account.event.PASSWORD_CHANGED',
  PASSWORD_CHANGE_FAILED: 'account.event.PASSWORD_CHANGE_FAILED',
  SESSION_ENDED: 'account.event.SESSION_ENDED',
  SIGNED_OUT_EVERYWHERE: 'account.event.SIGNED_OUT_EVERYWHERE',
  CONTACT_CHANGED: 'account.event.CONTACT_CHANGED',
  EMAIL_CHANGE_ASKED: 'account.event.EMAIL_CHANGE_ASKED',
  EMAIL_CHANGE_CANCELLED: 'account.event.EMAIL_CHANGE_CANCELLED',
  EMAIL_CONFIRMED: 'account.event.EMAIL_CONFIRMED',
  CONTACT_EXPORTED: 'account.event.CONTACT_EXPORTED',
  LANGUAGE_CHOSEN: 'account.event.LANGUAGE_CHOSEN',
  NOTIFICATION_CHOSEN: 'account.event.NOTIFICATION_CHOSEN',
  DATA_EXPORTED: 'account.event.DATA_EXPORTED',
  FAULT_FILED: 'account.event.FAULT_FILED',
  FAULT_COMMENTED: 'account.event.FAULT_COMMENTED',
  FAULT_MOVED: 'account.event.FAULT_MOVED',
  FAULT_ANSWERED: 'account.event.FAULT_ANSWERED',
  READING_REPORTED: 'account.event.READING_REPORTED',
  READING_DECIDED: 'account.event.READING_DECIDED',
  NOTICE_PUBLISHED: 'account.event.NOTICE_PUBLISHED',
  NOTICE_READ: 'account.event.NOTICE_READ',
  LETTER_OPENED: 'account.event.LETTER_OPENED',
};

/** An event of the trail in words; one that this site does not know yet is named as such, never left out. */
export const eventMessage = (action: string): MessageId => WORDS[action] ?? 'account.event.other';
