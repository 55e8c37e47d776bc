import type { Language } from '#libs/cooperative';

const PASSWORD_CHANGED: Record<Language, { subject: string; paragraphs: string[] }> = {
  pl: {
    subject: 'Zmieniono hasło do portalu',
    paragraphs: [
      'Hasło do Państwa konta w portalu zostało właśnie zmienione, a na innych urządzeniach konto zostało wylogowane.',
      'Jeśli to nie Państwo zmienili hasło, prosimy jak najszybciej zawiadomić nasze biuro, które wyda nowe hasło startowe.',
    ],
  },
  uk: {
    subject: 'Пароль до порталу змінено',
    paragraphs: [
      'Пароль до вашого облікового запису на порталі щойно змінено, а на інших пристроях виконано вихід.',
      'Якщо пароль змінили не ви, якнайшвидше повідомте наш офіс: там видадуть новий початковий пароль.',
    ],
  },
  en: {
    subject: 'Your portal password was changed',
    paragraphs: [
      'The password of your account in the portal has just been changed, and your account was signed out on all other devices.',
      'If it was not you who changed it, please tell our office as soon as possible; they will issue a new start password.',
    ],
  },
};

/** Tells the owner of an account that its password is another one now. */
export const passwordChangedWords = (language: Language) => PASSWORD_CHANGED[language];
