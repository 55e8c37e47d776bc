import type { CooperativeSettings, Language } from '#libs/cooperative';
import type { MailDraft } from '#libs/documents';

interface Words {
  subject: string;
  paragraphs: (host: string) => string[];
  label: string;
}

const WORDS: Record<Language, Words> = {
  pl: {
    subject: 'Powiadomienia dla programu zostały wyłączone',
    paragraphs: (host) => [
      `Adres na serwerze ${host} wielokrotnie nie odebrał powiadomień portalu, dlatego przestaliśmy je wysyłać.`,
      'Dane wprowadzone przez mieszkańców nie przepadły: czekają na odbiór. Po usunięciu przyczyny prosimy włączyć adres ponownie.',
    ],
    label: 'Otwórz integracje',
  },
  uk: {
    subject: 'Сповіщення для програми вимкнено',
    paragraphs: (host) => [
      `Адреса на сервері ${host} багаторазово не приймала сповіщень порталу, тому ми припинили їх надсилати.`,
      'Дані, введені мешканцями, не втрачено: вони чекають на отримання. Після усунення причини ввімкніть адресу знову.',
    ],
    label: 'Відкрити інтеграції',
  },
  en: {
    subject: 'Notifications for your program were switched off',
    paragraphs: (host) => [
      `An address on the server ${host} has failed many times to take the portal’s notifications, so we have stopped sending them.`,
      'What residents entered is not lost: it waits to be taken. Once the cause is mended, please switch the address on again.',
    ],
    label: 'Open integrations',
  },
};

/** Tells an admin that an address is told nothing any more. */
export function disabledMail(to: string, url: string, { languages }: CooperativeSettings): MailDraft {
  const language = languages[0]!;
  const { subject, paragraphs, label } = WORDS[language];
  return { to, personId: null, topic: 'STAFF', language, subject, paragraphs: paragraphs(new URL(url).host), action: { label, path: '/biuro/integracje' } };
}
