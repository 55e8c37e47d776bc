import type { Language } from '#libs/cooperative';
import { WORDS } from './catalogue.js';

/** What the owner of an account is told. Nothing in it is about a person but what their browser calls itself, and when. */
export type SecurityNews =
  | { kind: 'SIGNED_IN'; newDevice: boolean; failures: number; device: string; at: Date }
  | { kind: 'LOCKED_OUT' }
  | { kind: 'PASSWORD_CHANGED' }
  | { kind: 'FACTOR_ADDED' | 'FACTOR_REMOVED'; factor: 'TOTP' | 'PASSKEY' }
  | { kind: 'RECOVERY_CODES_RENEWED' }
  | { kind: 'RECOVERY_CODE_USED'; left: number }
  | { kind: 'REISSUED'; factorsRemoved: boolean };

/** A mail's own words. */
export interface SecurityWords {
  subject: string;
  paragraphs: string[];
}

const LOCALE: Record<Language, string> = { pl: 'pl-PL', uk: 'uk-UA', en: 'en-GB' };

const timeIn = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' }).format(at);

/** The words of a mail about an account's security. */
export function securityWords(language: Language, news: SecurityNews): SecurityWords {
  const words = WORDS[language];
  switch (news.kind) {
    case 'SIGNED_IN': {
      const where = words.where(news.device || words.unknownDevice, timeIn(language, news.at));
      return {
        subject: news.newDevice ? words.newDevice : words.manyFailures,
        paragraphs: [where, ...(news.newDevice ? [words.notSeenBefore] : []), ...(news.failures ? [words.failuresBefore(news.failures)] : []), words.notYou],
      };
    }
    case 'LOCKED_OUT':
      return words.lockedOut;
    case 'PASSWORD_CHANGED':
      return words.passwordChanged;
    case 'FACTOR_ADDED':
      return { subject: words.factorAdded, paragraphs: [words.added[news.factor], words.notYou] };
    case 'FACTOR_REMOVED':
      return { subject: words.factorRemoved, paragraphs: [words.removed[news.factor], words.notYou] };
    case 'RECOVERY_CODES_RENEWED':
      return words.codesRenewed;
    case 'RECOVERY_CODE_USED':
      return { subject: words.codeUsed, paragraphs: [words.codesLeft(news.left), words.notYou] };
    case 'REISSUED':
      return { subject: words.reissued, paragraphs: [words.reissuedText, ...(news.factorsRemoved ? [words.factorsGone] : []), words.reissuedNotYou] };
  }
}

/** What the mail's button says. */
export const sessionsLabel = (language: Language): string => WORDS[language].button;
