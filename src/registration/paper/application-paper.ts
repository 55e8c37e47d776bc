import { renderSVG } from 'uqr';
import type { CooperativeSettings } from '#libs/cooperative';
import type { PaperRow } from '../statements/jobs.js';

const BLANK = '…………………………………………………………';
const inWords = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeZone: 'UTC' });

/** What the application's paper says, in Polish whatever the applicant's language: it is a paper of the office. */
export function applicationPaper(row: PaperRow, settings: CooperativeSettings): object {
  const { number, first_name, last_name, email, phone, sent_on } = row;
  return {
    title: 'Wniosek o aktywację konta',
    sender: settings.name,
    note: `${settings.portalName}: wniosek nr ${number}`,
    head: [
      ['Numer wniosku', number],
      ['Serwis', settings.portalName],
      ['Data wypełnienia', inWords.format(new Date(`${sent_on}T00:00:00Z`))],
    ],
    code: renderSVG(number, { ecc: 'M', border: 2 }),
    codeMeaning: `Kod QR z numerem wniosku ${number}, dla biura`,
    applicant: [
      ['Imię i nazwisko', `${first_name} ${last_name}`],
      ['Adres lokalu', addressOf(row)],
      ['E-mail', email],
      ['Telefon', phone ?? 'nie podano'],
    ],
    statements: statementsOf(row, settings),
    ...whereTo(row, settings),
    bring: [
      'ten wniosek, wydrukowany i podpisany; kto nie ma drukarki, może przesłać plik do biura, które wydrukuje go na czas wizyty',
      'dokument tożsamości ze zdjęciem – wystarczy go okazać, jego numeru nie zapisujemy',
    ],
    officeFields: [
      ['Data wpływu', BLANK],
      ['Okazano dokument tożsamości (rodzaj)', BLANK],
      ['Podpis zgodny', BLANK],
      ['Tytuł prawny do lokalu', BLANK],
      ['Podpis pracownika', BLANK],
    ],
  };
}

const addressOf = ({ address, flat, postcode, city }: PaperRow): string => `${address}${flat ? ` m. ${flat}` : ''}, ${postcode} ${city}`;

const statementsOf = ({ terms_version, email }: PaperRow, { portalName, shortName, applicationDays }: CooperativeSettings): string[] => [
  `Wnoszę o aktywację konta w serwisie „${portalName}”.`,
  'Oświadczam, że przysługuje mi tytuł prawny do wskazanego lokalu.',
  ...(terms_version ? [`Zapoznałam / zapoznałem się z Regulaminem serwisu w wersji ${terms_version} i go akceptuję.`] : []),
  `Proszę o przesłanie identyfikatora i hasła pierwotnego na adres ${email}.`,
  `Przyjmuję do wiadomości, że ${shortName} rozpatrzy wniosek w ciągu ${applicationDays} dni od złożenia podpisanego wniosku.`,
];

/** The district's office where the address has one, and else all the offices. */
function whereTo(row: PaperRow, { offices }: CooperativeSettings): { where: string; offices: [string, string][] } {
  const { office_name: name, office_address: address, office_hours: hours, office_phone: phone } = row;
  const about = (each: { address: string; hours: string | null; phone: string | null }) =>
    [each.address, each.hours, each.phone && `tel. ${each.phone}`].filter(Boolean).join('; ');
  if (name && address) return { where: 'Podpisany wniosek składa się osobiście w biurze, które obsługuje ten adres:', offices: [[name, about({ address, hours, phone })]] };
  return { where: 'Podpisany wniosek składa się osobiście w jednym z biur:', offices: offices.map((office) => [office.name, about(office)]) };
}
