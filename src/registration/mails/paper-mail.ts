import type { Language } from '#libs/cooperative';
import type { MailDraft } from '#libs/documents';

interface Sent {
  number: string;
  /** Name and address of the office that takes the paper; null where the address is in no district. */
  office: string | null;
  /** Days within which the office decides. */
  days: number;
}

const WORDS: Record<Language, { subject: (sent: Sent) => string; paragraphs: (sent: Sent) => string[]; label: string }> = {
  pl: {
    subject: ({ number }) => `Wniosek ${number} do podpisania`,
    paragraphs: ({ number, office, days }) => [
      `W załączniku przesyłamy wniosek nr ${number} o aktywację konta.`,
      'Prosimy go wydrukować, podpisać i złożyć osobiście, okazując dokument tożsamości ze zdjęciem.' + (office ? ` Państwa wniosek przyjmie: ${office}.` : ''),
      'Kto nie ma drukarki, może zapisać plik i przesłać go do biura – wydrukujemy wniosek na czas wizyty.',
      `Podpisany wniosek rozpatrzymy w ciągu ${days} dni od złożenia. O wyniku napiszemy na ten adres.`,
    ],
    label: 'Sprawdź stan wniosku',
  },
  uk: {
    subject: ({ number }) => `Заява ${number} на підпис`,
    paragraphs: ({ number, office, days }) => [
      `У вкладенні надсилаємо заяву № ${number} про активацію облікового запису. Вона польською мовою, як і всі документи установи.`,
      'Роздрукуйте її, підпишіть і подайте особисто, показавши документ, що посвідчує особу, з фотографією.' + (office ? ` Вашу заяву прийме: ${office}.` : ''),
      'Якщо у вас немає принтера, збережіть файл і надішліть його до офісу: ми роздрукуємо заяву до вашого візиту.',
      `Підписану заяву розглянемо протягом ${days} днів від подання. Про результат напишемо на цю адресу.`,
    ],
    label: 'Перевірити стан заяви',
  },
  en: {
    subject: ({ number }) => `Application ${number} for your signature`,
    paragraphs: ({ number, office, days }) => [
      `Attached is your application no. ${number} for an account. It is in Polish, as all papers of the office are.`,
      'Please print it, sign it and hand it in yourself, showing an identity document with a photograph.' + (office ? ` Your application is taken by: ${office}.` : ''),
      'If you have no printer, save the file and send it to the office: it will be printed for your visit.',
      `The signed application is decided on within ${days} days. We will write to this address.`,
    ],
    label: 'See how far the application is',
  },
};

/** Brings the application as a file, and the link to its state. */
export function paperMail(to: string, token: string, language: Language, sent: Sent, pdf: Uint8Array): MailDraft {
  const { subject, paragraphs, label } = WORDS[language];
  return {
    to, personId: null, topic: 'APPLICATION', language, subject: subject(sent), paragraphs: paragraphs(sent),
    action: { label, path: `/wniosek/stan#${token}` },
    attachments: [{ name: `wniosek-${sent.number.replaceAll('/', '-')}.pdf`, mediaType: 'application/pdf', content: pdf }],
  };
}
