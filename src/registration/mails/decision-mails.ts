import type { Language } from '#libs/cooperative';
import type { MailDraft } from '#libs/documents';

interface Words {
  subject: string;
  paragraphs: string[];
}

const RECEIVED: Record<Language, (number: string, until: string) => Words> = {
  pl: (number, until) => ({
    subject: `Otrzymaliśmy podpisany wniosek ${number}`,
    paragraphs: [`Podpisany wniosek nr ${number} jest już w biurze. Rozpatrzymy go do ${until} i napiszemy na ten adres.`],
  }),
  uk: (number, until) => ({
    subject: `Ми отримали підписану заяву ${number}`,
    paragraphs: [`Підписана заява № ${number} вже в офісі. Ми розглянемо її до ${until} і напишемо на цю адресу.`],
  }),
  en: (number, until) => ({
    subject: `Application ${number} has arrived`,
    paragraphs: [`Your signed application no. ${number} is with the office. It will be decided on by ${until}; we will write to this address.`],
  }),
};

const ACTIVATED: Record<Language, (identifier: string, password: string) => Words & { label: string }> = {
  pl: (identifier, password) => ({
    subject: 'Państwa konto jest aktywne',
    paragraphs: [
      'Wniosek rozpatrzyliśmy pozytywnie, konto w portalu jest aktywne.',
      `Identyfikator: ${identifier}\nHasło pierwotne: ${password}`,
      'Przy pierwszym logowaniu poprosimy o ustawienie własnego hasła i o akceptację regulaminu. Na pierwsze logowanie tym hasłem mają Państwo 30 dni.',
      'Tę wiadomość prosimy zachować i nikomu jej nie przekazywać. Identyfikator i hasło pierwotne pozwolą ustawić nowe hasło, gdyby własne zostało zapomniane albo konto zablokowane.',
    ],
    label: 'Zaloguj się',
  }),
  uk: (identifier, password) => ({
    subject: 'Ваш обліковий запис активний',
    paragraphs: [
      'Заяву задоволено, обліковий запис на порталі активний.',
      `Ідентифікатор: ${identifier}\nПервинний пароль: ${password}`,
      'Під час першого входу ми попросимо встановити власний пароль і прийняти правила користування. Увійти вперше з цим паролем можна протягом 30 днів.',
      'Збережіть це повідомлення й нікому його не передавайте. Ідентифікатор і первинний пароль дозволять встановити новий пароль, якщо свій забуто або обліковий запис заблоковано.',
    ],
    label: 'Увійти',
  }),
  en: (identifier, password) => ({
    subject: 'Your account is open',
    paragraphs: [
      'Your application was accepted, and your account in the portal is open.',
      `Identifier: ${identifier}\nInitial password: ${password}`,
      'At the first sign-in you will be asked to set a password of your own and to accept the terms of use. The first sign-in with this password is possible for 30 days.',
      'Please keep this message and pass it on to nobody. The identifier and the initial password let you set a new password, should you forget yours or should the account be locked.',
    ],
    label: 'Sign in',
  }),
};

const REFUSED: Record<Language, (number: string, reason: string) => Words> = {
  pl: (number, reason) => ({
    subject: `Wniosek ${number} rozpatrzyliśmy odmownie`,
    paragraphs: [`Wniosek nr ${number} o aktywację konta rozpatrzyliśmy odmownie. Powód:`, reason, 'Prosimy o kontakt z biurem albo o ponowne wypełnienie wniosku.'],
  }),
  uk: (number, reason) => ({
    subject: `У задоволенні заяви ${number} відмовлено`,
    paragraphs: [`У задоволенні заяви № ${number} про активацію облікового запису відмовлено. Причина:`, reason, 'Зверніться, будь ласка, до офісу або заповніть заяву ще раз.'],
  }),
  en: (number, reason) => ({
    subject: `Application ${number} was not accepted`,
    paragraphs: [`We could not accept application no. ${number} for an account. The reason:`, reason, 'Please ask the office, or fill the application in again.'],
  }),
};

/** An applicant, as mails need to know them. */
export interface Applicant {
  email: string;
  language: Language;
  number: string;
}

const draft = ({ email: to, language }: Applicant, words: Words, personId: string | null = null): MailDraft =>
  ({ to, personId, topic: 'APPLICATION', language, subject: words.subject, paragraphs: words.paragraphs });

/** The signed paper has come. @param until the last day of the office's time, YYYY-MM-DD */
export const receivedMail = (applicant: Applicant, until: string): MailDraft => draft(applicant, RECEIVED[applicant.language](applicant.number, until));

/** The account is open; the only place where the initial password is told. */
export function activatedMail(applicant: Applicant, personId: string, identifier: string, password: string): MailDraft {
  const words = ACTIVATED[applicant.language](identifier, password);
  return { ...draft(applicant, words, personId), action: { label: words.label, path: '/zaloguj' } };
}

/** There will be no account, and why. */
export const refusedMail = (applicant: Applicant, reason: string): MailDraft => draft(applicant, REFUSED[applicant.language](applicant.number, reason));
