import type { Language } from '#libs/cooperative';
import type { MailDraft } from '#libs/documents';

const WORDS: Record<Language, { subject: string; paragraphs: string[] }> = {
  pl: {
    subject: 'Nowe hasło startowe do portalu',
    paragraphs: [
      'Nasze biuro wydało właśnie nowe hasło startowe do Państwa konta w portalu. Identyfikator pozostaje bez zmian.',
      'Dotychczasowe hasło już nie działa, a konto zostało wylogowane na wszystkich urządzeniach. Samego hasła nie wysyłamy e-mailem.',
      'Jeśli nie prosili Państwo o nowe hasło, prosimy jak najszybciej zawiadomić nasze biuro.',
    ],
  },
  uk: {
    subject: 'Новий початковий пароль до порталу',
    paragraphs: [
      'Наш офіс щойно видав новий початковий пароль до вашого облікового запису на порталі. Ідентифікатор не змінюється.',
      'Попередній пароль більше не діє, а на всіх пристроях виконано вихід. Сам пароль електронною поштою ми не надсилаємо.',
      'Якщо ви не просили про новий пароль, якнайшвидше повідомте наш офіс.',
    ],
  },
  en: {
    subject: 'A new start password for the portal',
    paragraphs: [
      'Our office has just issued a new start password for your account in the portal. Your identifier stays the same.',
      'The old password no longer works, and your account was signed out on all devices. We never send the password itself by e-mail.',
      'If you did not ask for a new password, please tell our office as soon as possible.',
    ],
  },
};

/** Tells the owner of a login that the office has issued another start password for it. */
export const loginReissuedMail = (to: string, personId: string, language: Language): MailDraft =>
  ({ to, personId, topic: 'LOGIN', language, ...WORDS[language] });
