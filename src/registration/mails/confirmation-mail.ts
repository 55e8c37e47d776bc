import type { Language } from '#libs/cooperative';
import type { MailDraft } from '#libs/documents';

const WORDS: Record<Language, { subject: string; paragraphs: string[]; label: string }> = {
  pl: {
    subject: 'Prosimy potwierdzić adres e-mail',
    paragraphs: [
      'W portalu wypełniono wniosek o aktywację konta i podano w nim ten adres e-mail. Prosimy go potwierdzić.',
      'Po potwierdzeniu prześlemy tu wniosek w pliku PDF, do wydrukowania i podpisania. Odnośnik działa raz, przez 24 godziny.',
      'Jeśli to nie Państwo wypełnili wniosek, prosimy niczego nie robić: niepotwierdzony wniosek usuniemy po 7 dniach.',
    ],
    label: 'Potwierdź adres',
  },
  uk: {
    subject: 'Підтвердьте, будь ласка, адресу електронної пошти',
    paragraphs: [
      'На порталі заповнено заяву про активацію облікового запису й указано в ній цю адресу. Будь ласка, підтвердьте її.',
      'Після підтвердження ми надішлемо сюди заяву у файлі PDF, щоб її роздрукувати й підписати. Посилання діє один раз протягом 24 годин.',
      'Якщо заяву заповнили не ви, нічого не робіть: непідтверджену заяву ми видалимо через 7 днів.',
    ],
    label: 'Підтвердити адресу',
  },
  en: {
    subject: 'Please confirm your e-mail address',
    paragraphs: [
      'An application for an account was filled in on the portal with this e-mail address. Please confirm it.',
      'We will then send the application here as a PDF file, to print and sign. The link works once, for 24 hours.',
      'If it was not you who filled it in, there is nothing you need to do: an unconfirmed application is deleted after 7 days.',
    ],
    label: 'Confirm the address',
  },
};

/** Asks the holder of an e-mail address whether they are the one who applied. */
export function confirmationMail(to: string, token: string, language: Language): MailDraft {
  const { subject, paragraphs, label } = WORDS[language];
  // In the fragment: no server, proxy or log between ever sees it.
  return { to, personId: null, topic: 'APPLICATION', language, subject, paragraphs, action: { label, path: `/wniosek/potwierdz#${token}` } };
}
