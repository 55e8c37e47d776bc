import type { Language } from '#libs/cooperative';

/** A mail's own words. */
interface Words {
  subject: string;
  paragraphs: string[];
}

const CONFIRM: Record<Language, (address: string) => Words & { label: string }> = {
  pl: (address) => ({
    subject: 'Prosimy potwierdzić nowy adres e-mail',
    paragraphs: [
      `W portalu podano adres ${address} jako nowy adres e-mail do kontaktu. Aby zaczął obowiązywać, prosimy go potwierdzić.`,
      'Odnośnik działa raz i tylko przez 24 godziny. Do potwierdzenia obowiązuje dotychczasowy adres.',
      'Jeśli to nie Państwo podali ten adres, prosimy niczego nie robić.',
    ],
    label: 'Potwierdź adres',
  }),
  uk: (address) => ({
    subject: 'Підтвердьте, будь ласка, нову адресу електронної пошти',
    paragraphs: [
      `На порталі вказано адресу ${address} як нову адресу електронної пошти для зв’язку. Щоб вона запрацювала, підтвердьте її.`,
      'Посилання діє один раз і лише протягом 24 годин. До підтвердження чинною залишається поточна адреса.',
      'Якщо цю адресу вказали не ви, нічого робити не потрібно.',
    ],
    label: 'Підтвердити адресу',
  }),
  en: (address) => ({
    subject: 'Please confirm your new e-mail address',
    paragraphs: [
      `The address ${address} was entered in the portal as a new e-mail address for contact. To put it into use, please confirm it.`,
      'The link works once and for 24 hours only. Until you confirm it, the present address stays in use.',
      'If it was not you who entered this address, there is nothing you need to do.',
    ],
    label: 'Confirm the address',
  }),
};

const CHANGED: Record<Language, Words> = {
  pl: {
    subject: 'Zmieniono adres e-mail w portalu',
    paragraphs: [
      'Ten adres nie jest już Państwa adresem e-mail do kontaktu: w portalu zastąpiono go innym albo go usunięto.',
      'Jeśli to nie Państwo dokonali tej zmiany, prosimy jak najszybciej zmienić hasło i zawiadomić nasze biuro.',
    ],
  },
  uk: {
    subject: 'Адресу електронної пошти на порталі змінено',
    paragraphs: [
      'Ця адреса більше не є вашою адресою для зв’язку: на порталі її замінено іншою або видалено.',
      'Якщо цю зміну зробили не ви, якнайшвидше змініть пароль і повідомте наш офіс.',
    ],
  },
  en: {
    subject: 'Your e-mail address in the portal was changed',
    paragraphs: [
      'This is no longer your e-mail address for contact: in the portal it was replaced by another one or removed.',
      'If it was not you who made this change, please change your password as soon as possible and tell our office.',
    ],
  },
};

/** Asks the holder of a new address to confirm it. */
export const confirmationWords = (language: Language, address: string) => CONFIRM[language](address);

/** Tells the holder of the address before that it is no longer in use; the new one is not named. */
export const changedWords = (language: Language): Words => CHANGED[language];
