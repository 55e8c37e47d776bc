import type { StaffViewer } from '#libs/access';
import type { Language } from '#libs/cooperative';
import type { MailDraft } from '#libs/documents';

/** What a member of staff is told of their own account. */
export type StaffNews = 'PASSWORD_CHANGED' | 'CODES_RENEWED' | 'PASSKEY_ADDED' | 'PASSKEY_REMOVED';

interface Words {
  label: string;
  notYou: string;
  news: Record<StaffNews, { subject: string; text: string }>;
}

const WORDS: Record<Language, Words> = {
  pl: {
    label: 'Zobacz swoje konto',
    notYou: 'Jeśli to nie Państwo, prosimy od razu zmienić hasło i zawiadomić administratora portalu.',
    news: {
      PASSWORD_CHANGED: { subject: 'Zmieniono hasło pracownika', text: 'Hasło Państwa konta pracownika zostało zmienione. Wszystkie inne sesje zakończono.' },
      CODES_RENEWED: { subject: 'Wydano nowe kody zapasowe', text: 'Dla Państwa konta pracownika wydano nowe kody zapasowe. Poprzednie przestały działać.' },
      PASSKEY_ADDED: { subject: 'Dodano klucz dostępu', text: 'Do Państwa konta pracownika dodano klucz dostępu. Można nim potwierdzić logowanie zamiast kodem z aplikacji.' },
      PASSKEY_REMOVED: { subject: 'Usunięto klucz dostępu', text: 'Z Państwa konta pracownika usunięto klucz dostępu.' },
    },
  },
  uk: {
    label: 'Переглянути свій обліковий запис',
    notYou: 'Якщо це були не ви, негайно змініть пароль і повідомте адміністратора порталу.',
    news: {
      PASSWORD_CHANGED: { subject: 'Пароль працівника змінено', text: 'Пароль вашого облікового запису працівника змінено. Усі інші сеанси завершено.' },
      CODES_RENEWED: { subject: 'Видано нові резервні коди', text: 'Для вашого облікового запису працівника видано нові резервні коди. Попередні більше не діють.' },
      PASSKEY_ADDED: { subject: 'Додано ключ доступу', text: 'До вашого облікового запису працівника додано ключ доступу. Ним можна підтвердити вхід замість коду із застосунку.' },
      PASSKEY_REMOVED: { subject: 'Видалено ключ доступу', text: 'З вашого облікового запису працівника видалено ключ доступу.' },
    },
  },
  en: {
    label: 'See your account',
    notYou: 'If it was not you, please change the password at once and tell the administrator of the portal.',
    news: {
      PASSWORD_CHANGED: { subject: 'Your staff password was changed', text: 'The password of your staff account was changed. All other sessions were ended.' },
      CODES_RENEWED: { subject: 'New recovery codes were made', text: 'New recovery codes were made for your staff account. The former ones no longer work.' },
      PASSKEY_ADDED: { subject: 'A passkey was added', text: 'A passkey was added to your staff account. It confirms a sign-in in the place of a code from the application.' },
      PASSKEY_REMOVED: { subject: 'A passkey was removed', text: 'A passkey was removed from your staff account.' },
    },
  },
};

/** The mail that tells a member of staff what happened to their account, in the language of the cooperative. */
export function staffNewsMail({ email, cooperative }: StaffViewer, news: StaffNews): MailDraft {
  const language = cooperative.settings.languages[0]!;
  const { label, notYou, news: { [news]: { subject, text } } } = WORDS[language];
  return { to: email, personId: null, topic: 'STAFF', language, subject, paragraphs: [text, notYou], action: { label, path: '/biuro/moje-konto' } };
}
