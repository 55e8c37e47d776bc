import type { MailLanguage } from '#libs/documents';

interface Words {
  subject: (title: string) => string;
  paragraphs: (title: string, portal: string) => string[];
  action: string;
}

/** What a mail about a notice says: that there is one, and where; its text stays on the portal. */
export const MAIL_WORDS: Record<MailLanguage, Words> = {
  pl: {
    subject: (title) => `Ogłoszenie: ${title}`,
    paragraphs: (title, portal) => [
      `Na portalu „${portal}” czeka na Państwa nowe ogłoszenie: „${title}”.`,
      'Piszemy, bo wybrali Państwo powiadomienia e-mail o ogłoszeniach. Można je wyłączyć na stronie swojego konta.',
    ],
    action: 'Przeczytaj ogłoszenie',
  },
  uk: {
    subject: (title) => `Оголошення: ${title}`,
    paragraphs: (title, portal) => [
      `На порталі «${portal}» для Вас є нове оголошення: «${title}».`,
      'Ми пишемо, бо Ви обрали сповіщення про оголошення електронною поштою. Вимкнути їх можна на сторінці свого облікового запису.',
    ],
    action: 'Прочитати оголошення',
  },
  en: {
    subject: (title) => `Notice: ${title}`,
    paragraphs: (title, portal) => [
      `There is a new notice for you on ${portal}: “${title}”.`,
      'We are writing because you chose to be told of notices by e-mail. You can turn this off on your account page.',
    ],
    action: 'Read the notice',
  },
};
