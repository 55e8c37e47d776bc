import { AccountGroup, PremisesKind, TitleKind } from '#libs/people';
import { AgreementState, EntryKind, ExclusionClass, MarkKind } from '../models/enums.js';

/** Every word of what leaves the portal as paper or as a file: Polish, for the office's paper is. */
export const WORDS = {
  group: {
    [AccountGroup.RENT]: 'Najem lub prawo do lokalu',
    [AccountGroup.SALES]: 'Sprzedaż innych usług lub towarów',
    [AccountGroup.SHARES]: 'Wkład, wkład zaliczkowy i udział członkowski',
  },
  premises: {
    [PremisesKind.RESIDENTIAL]: 'lokal mieszkalny',
    [PremisesKind.COMMERCIAL]: 'lokal użytkowy',
    [PremisesKind.GARAGE]: 'garaż',
    [PremisesKind.PARKING]: 'miejsce postojowe',
    [PremisesKind.STORAGE]: 'komórka lokatorska',
  },
  title: {
    [TitleKind.COOPERATIVE_TENANCY]: 'spółdzielcze lokatorskie prawo do lokalu',
    [TitleKind.COOPERATIVE_OWNERSHIP]: 'spółdzielcze własnościowe prawo do lokalu',
    [TitleKind.SEPARATE_OWNERSHIP]: 'odrębna własność lokalu',
    [TitleKind.LEASE]: 'najem',
    [TitleKind.NONE]: 'bez tytułu prawnego',
  },
  mark: {
    [MarkKind.AGREEMENT]: ['Ug.', 'ugoda'],
    [MarkKind.AGREEMENT_REPAID]: ['Ug. spl.', 'ugoda spłacona'],
    [MarkKind.AGREEMENT_BROKEN]: ['Ug. zerw.', 'ugoda zerwana'],
    [MarkKind.REMINDER]: ['Up.', 'upomnienie'],
    [MarkKind.ALLOWANCE]: ['D.', 'dodatek mieszkaniowy'],
  },
  agreement: {
    [AgreementState.ACTIVE]: 'w trakcie spłaty',
    [AgreementState.REPAID]: 'spłacona',
    [AgreementState.BROKEN]: 'zerwana',
  },
  entry: { [EntryKind.CHARGE]: 'obciążenie', [EntryKind.CORRECTION]: 'korekta', [EntryKind.PAYMENT]: 'wpłata' },
} as const;

/** What the two sides of a balance are called, as the cooperative chose. */
export const BALANCE_WORDS = {
  UNDERPAYMENT_OVERPAYMENT: { under: 'niedopłata', over: 'nadpłata' },
  TO_PAY_OVERPAYMENT: { under: 'do wpłaty', over: 'nadpłata' },
} as const;

const MONTHS = [
  'styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec', 'sierpień', 'wrzesień', 'październik', 'listopad', 'grudzień',
];
const IN_MONTHS = [
  'w styczniu', 'w lutym', 'w marcu', 'w kwietniu', 'w maju', 'w czerwcu', 'w lipcu', 'w sierpniu', 'we wrześniu', 'w październiku',
  'w listopadzie', 'w grudniu',
];

const numberOf = (month: string) => Number(month.slice(5, 7)) - 1;

/** 'maj' of '2013-05'. */
export const monthName = (month: string): string => MONTHS[numberOf(month)]!;

/** 'maj 2013' of '2013-05'. */
export const monthAndYear = (month: string): string => `${monthName(month)} ${month.slice(0, 4)}`;

/** 'w maju' of '2013-05'. */
export const inMonth = (month: string): string => IN_MONTHS[numberOf(month)]!;

/** What a cooperative leaves out of its accounting, in the words of the page; null where nothing. */
export function exclusionNote(left: readonly ExclusionClass[]): string | null {
  const [court, invoice] = [left.includes(ExclusionClass.COURT), left.includes(ExclusionClass.INVOICE)];
  if (court && invoice) {
    return 'Zestawienie nie uwzględnia należności dochodzonych na drodze sądowej ani zobowiązań wynikających z faktur.';
  }
  if (court) return 'Zestawienie nie uwzględnia należności dochodzonych na drodze sądowej.';
  return invoice ? 'Zestawienie nie uwzględnia zobowiązań wynikających z otrzymanych faktur.' : null;
}

const moment = new Intl.DateTimeFormat('pl-PL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Warsaw' });

/** How fresh the figures are; null before the first feed. */
export const asOfNote = (asOf: Date | null): string | null =>
  asOf && `Dane z programu finansowo-księgowego według stanu na ${moment.format(asOf)}.`;
