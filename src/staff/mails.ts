import type { CooperativeSettings, Language } from '#libs/cooperative';
import type { MailDraft } from '#libs/documents';

/** How long a link out of a mail holds, in hours. */
export const INVITATION_HOURS = 7 * 24;
export const RESET_HOURS = 2;

interface Words {
  subject: string;
  paragraphs: string[];
  label: string;
}

const INVITATION: Record<Language, (portal: string) => Words> = {
  pl: (portal) => ({
    subject: 'Zaproszenie do pracy w portalu',
    paragraphs: [
      `Administrator portalu „${portal}” założył dla Państwa konto pracownika.`,
      'Aby zacząć, prosimy ustawić hasło i włączyć kody jednorazowe w aplikacji w telefonie. Zajmie to kilka minut.',
      'Odnośnik działa raz, przez 7 dni. Jeśli nie spodziewali się Państwo tej wiadomości, prosimy ją pominąć.',
    ],
    label: 'Ustaw hasło',
  }),
  uk: (portal) => ({
    subject: 'Запрошення до роботи на порталі',
    paragraphs: [
      `Адміністратор порталу «${portal}» створив для вас обліковий запис працівника.`,
      'Щоб почати, встановіть пароль і ввімкніть одноразові коди в застосунку на телефоні. Це займе кілька хвилин.',
      'Посилання діє один раз протягом 7 днів. Якщо ви не чекали на це повідомлення, просто не зважайте на нього.',
    ],
    label: 'Встановити пароль',
  }),
  en: (portal) => ({
    subject: 'An invitation to work in the portal',
    paragraphs: [
      `The administrator of the portal “${portal}” has made a staff account for you.`,
      'To begin, please set a password and switch on one-time codes in an application on your phone. It takes a few minutes.',
      'The link works once, for 7 days. If you did not expect this message, please ignore it.',
    ],
    label: 'Set a password',
  }),
};

const RESET: Record<Language, Words> = {
  pl: {
    subject: 'Nowe hasło pracownika',
    paragraphs: [
      'Ktoś – zapewne Państwo – poprosił o nowe hasło do konta pracownika.',
      'Odnośnik działa raz, przez 2 godziny. Po zmianie hasła nadal potrzebny będzie kod jednorazowy.',
      'Jeśli to nie Państwo, prosimy niczego nie robić: hasło pozostaje bez zmian.',
    ],
    label: 'Ustaw nowe hasło',
  },
  uk: {
    subject: 'Новий пароль працівника',
    paragraphs: [
      'Хтось – імовірно, ви – попросив новий пароль до облікового запису працівника.',
      'Посилання діє один раз протягом 2 годин. Після зміни пароля одноразовий код і надалі буде потрібен.',
      'Якщо це були не ви, нічого не робіть: пароль залишається без змін.',
    ],
    label: 'Встановити новий пароль',
  },
  en: {
    subject: 'A new staff password',
    paragraphs: [
      'Somebody, most likely you, has asked for a new password of a staff account.',
      'The link works once, for 2 hours. The one-time code is still needed after the change.',
      'If it was not you, there is nothing you need to do: the password stays as it is.',
    ],
    label: 'Set a new password',
  },
};

const FACTOR_RESET: Record<Language, Words> = {
  pl: {
    subject: 'Drugi krok logowania został usunięty',
    paragraphs: [
      'Administrator portalu usunął drugi krok logowania Państwa konta pracownika. Dotychczasowe hasło, kody zapasowe i klucze dostępu przestały działać, a wszystkie sesje zakończono.',
      'Aby znów się zalogować, prosimy ustawić nowe hasło i włączyć kody jednorazowe w aplikacji w telefonie. Odnośnik działa raz, przez 7 dni.',
      'Jeśli nie prosili Państwo o to, prosimy zawiadomić administratora portalu.',
    ],
    label: 'Ustaw nowe hasło',
  },
  uk: {
    subject: 'Другий крок входу видалено',
    paragraphs: [
      'Адміністратор порталу видалив другий крок входу вашого облікового запису працівника. Попередній пароль, резервні коди та ключі доступу більше не діють, а всі сеанси завершено.',
      'Щоб знову увійти, встановіть новий пароль і ввімкніть одноразові коди в застосунку на телефоні. Посилання діє один раз протягом 7 днів.',
      'Якщо ви про це не просили, повідомте адміністратора порталу.',
    ],
    label: 'Встановити новий пароль',
  },
  en: {
    subject: 'Your second sign-in step was removed',
    paragraphs: [
      'The administrator of the portal has removed the second sign-in step of your staff account. The former password, recovery codes and passkeys no longer work, and all sessions were ended.',
      'To sign in again, please set a new password and switch on one-time codes in an application on your phone. The link works once, for 7 days.',
      'If you did not ask for this, please tell the administrator of the portal.',
    ],
    label: 'Set a new password',
  },
};

/** A mail whose button is a link with a secret. */
export type LinkMail = (to: string, token: string, settings: CooperativeSettings) => MailDraft;

/** The mail that brings an invitation's link. */
export const invitationMail: LinkMail = (to, token, settings) =>
  draft(to, settings, INVITATION[settings.languages[0]!](settings.portalName), `/biuro/zaproszenie#${token}`);

/** The mail that brings the link for a new password. */
export const resetMail: LinkMail = (to, token, settings) => draft(to, settings, RESET[settings.languages[0]!], `/biuro/nowe-haslo#${token}`);

/** The mail to somebody whose second factor an admin has taken away; its link sets everything anew. */
export const factorResetMail: LinkMail = (to, token, settings) =>
  draft(to, settings, FACTOR_RESET[settings.languages[0]!], `/biuro/zaproszenie#${token}`);

const draft = (to: string, { languages }: CooperativeSettings, { subject, paragraphs, label }: Words, path: string): MailDraft =>
  ({ to, personId: null, topic: 'STAFF', language: languages[0]!, subject, paragraphs, action: { label, path } });
