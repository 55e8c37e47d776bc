import type { Language } from '#libs/cooperative';
import type { MailDraft } from '#libs/documents';

interface Words {
  subject: string;
  paragraphs: string[];
}

const LINK: Record<Language, Words & { label: string }> = {
  pl: {
    subject: 'Nowe hasło do portalu',
    paragraphs: [
      'Ktoś – zapewne Państwo – podał identyfikator i hasło pierwotne, aby ustawić nowe hasło do portalu.',
      'Odnośnik działa raz, przez godzinę. Po zmianie hasła konto zostanie wylogowane na wszystkich urządzeniach.',
      'Jeśli to nie Państwo, prosimy niczego nie robić i zawiadomić nasze biuro: ktoś zna Państwa hasło pierwotne.',
    ],
    label: 'Ustaw nowe hasło',
  },
  uk: {
    subject: 'Новий пароль до порталу',
    paragraphs: [
      'Хтось – імовірно, ви – указав ідентифікатор і первинний пароль, щоб установити новий пароль до порталу.',
      'Посилання діє один раз протягом години. Після зміни пароля на всіх пристроях буде виконано вихід.',
      'Якщо це були не ви, нічого не робіть і повідомте наш офіс: хтось знає ваш первинний пароль.',
    ],
    label: 'Встановити новий пароль',
  },
  en: {
    subject: 'A new password for the portal',
    paragraphs: [
      'Somebody, most likely you, has entered the identifier and the initial password to set a new password.',
      'The link works once, for one hour. After the change the account is signed out on all devices.',
      'If it was not you, please do nothing and tell our office: somebody knows your initial password.',
    ],
    label: 'Set a new password',
  },
};

const RECOVERED: Record<Language, Words> = {
  pl: {
    subject: 'Ustawiono nowe hasło do portalu',
    paragraphs: [
      'Hasło do Państwa konta ustawiono na nowo za pomocą hasła pierwotnego, a konto wylogowano na wszystkich urządzeniach.',
      'Jeśli to nie Państwo ustawili hasło, prosimy jak najszybciej zawiadomić nasze biuro.',
    ],
  },
  uk: {
    subject: 'Встановлено новий пароль до порталу',
    paragraphs: [
      'Пароль до вашого облікового запису встановлено наново за допомогою первинного пароля, і на всіх пристроях виконано вихід.',
      'Якщо пароль встановили не ви, якнайшвидше повідомте наш офіс.',
    ],
  },
  en: {
    subject: 'A new portal password was set',
    paragraphs: [
      'The password of your account was set anew by the initial password, and the account was signed out on all devices.',
      'If it was not you, please tell our office as soon as possible.',
    ],
  },
};

/** Whom a mail of the way back goes to. */
export interface Owner {
  address: string;
  personId: string;
  language: Language;
}

/** Brings the link that lets a new password be set. */
export function recoveryMail({ address: to, personId, language }: Owner, token: string): MailDraft {
  const { subject, paragraphs, label } = LINK[language];
  return { to, personId, topic: 'SECURITY', language, subject, paragraphs, action: { label, path: `/nowe-haslo#${token}` } };
}

/** Tells the owner that the password is another one now. */
export const recoveredMail = ({ address: to, personId, language }: Owner): MailDraft =>
  ({ to, personId, topic: 'SECURITY', language, ...RECOVERED[language] });
