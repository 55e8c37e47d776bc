import { formatGrosze } from '#libs/money';
import { addMonths, dayIn, ofMonthInWords, workingDayFrom, yearOf, type Day, type Month } from '../basics/calendar.js';
import { salutation } from '../basics/names.js';
import type { RentHistory } from '../ledger/rent-account.js';
import type { World } from '../world.js';
import type { Holding, Household } from './household.js';
import type { Person } from './people.js';
import { addressOf } from './premises.js';

/** The letters that a cooperative issued: reminders, confirmed agreements and, where its profile wants, new rates. */
export class Letters {
  private issued = 0;

  constructor(private readonly world: World) {}

  /** About one account: to whoever held it on the day. */
  aboutAccount({ premises, tenures }: Holding, { reminders, agreement }: RentHistory): void {
    const address = addressOf(premises);
    const addressee = (day: Day): Person =>
      tenures.find(({ from, to }) => from <= day && (to === null || day <= to))!.person;
    for (const { period, owed } of reminders) {
      const day = workingDayFrom(dayIn(period, 8));
      this.issue(addressee(day), day, 'Przypomnienie o zaległości w opłatach',
        `Na koncie lokalu ${address} brakuje ${formatGrosze(owed)} zł (stan na ${dayIn(period, 1)}).\n\n` +
        'Prosimy o wpłatę w ciągu 14 dni albo o kontakt z nami: zaległość można rozłożyć na raty.');
    }
    if (!agreement) return;
    this.issue(addressee(agreement.signedOn), agreement.signedOn, 'Potwierdzenie zawarcia ugody',
      `Potwierdzamy ugodę w sprawie lokalu ${address}: ${formatGrosze(agreement.amount)} zł, ` +
      `liczba rat: ${agreement.instalments}. Raty prosimy wpłacać razem z bieżącą opłatą.`);
  }

  /** New rates, a month before they hold, for every year of the history that the household saw. */
  aboutRates({ main, holdings: [flat] }: Household): void {
    const { profile, clock } = this.world;
    if (!profile.letters.aboutRates || !flat) return;
    const since = flat.tenures.find(({ person }) => person === main)!.from;
    for (let month = this.nextChange(clock.first); addMonths(month, -1) < clock.current; month = addMonths(month, 12)) {
      const day = workingDayFrom(dayIn(addMonths(month, -1), 4));
      if (day < since) continue;
      this.issue(main, day, `Nowe stawki opłat od ${ofMonthInWords(month)} r.`,
        `Od ${ofMonthInWords(month)} r. zmieniają się stawki opłat za lokal ${addressOf(flat.premises)}. ` +
        'Nową wysokość opłaty pokazuje naliczenie za ten miesiąc.');
    }
  }

  private nextChange(after: Month): Month {
    const { changesIn } = this.world.profile.tariff;
    const month = dayIn(String(yearOf(after)), changesIn);
    return month > after ? month : addMonths(month, 12);
  }

  private issue(person: Person, issuedOn: Day, subject: string, text: string): void {
    this.issued += 1;
    const number = String(this.issued).padStart(4, '0');
    const body = `${salutation(person.name)},\n\n${text}\n\nZ poważaniem\n${this.world.profile.letters.signature}`;
    this.world.writer.add('letters', {
      key: `P-${number}`, person: person.key, issued_on: issuedOn, subject, body,
      case_number: `DC.${number}.${yearOf(issuedOn)}`,
    });
  }
}
