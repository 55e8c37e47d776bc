import type { Grosze } from '#libs/money';
import { dayIn, slashed, workingDayFrom, yearOf, type Day, type Month } from '../basics/calendar.js';
import type { Random } from '../basics/random.js';
import type { Account } from './account.js';

const MONTHLY_CHANCE_OF_BAILIFF = 0.45;

/**
 * Moves a debt from the ordinary account to the class of debts pursued in court, and adds the costs of the court.
 * All of it is corrections: a month's charges stay what the month's components sum to.
 *
 * @returns what is owed in court
 */
export function postCourtDebt(account: Account, debt: Grosze, month: Month, random: Random): Grosze {
  const bookedOn = workingDayFrom(dayIn(month, 25));
  const costs = random.int(380, 920) * 100;
  const post = (amount: Grosze, exclusion: 'NONE' | 'COURT', number: string, description: string): void =>
    account.post({
      kind: 'CORRECTION', period: month, bookedOn, dueOn: bookedOn, amount, exclusion, description,
      document: { number, title: exclusion === 'COURT' ? 'Pozew o zapłatę' : 'Polecenie księgowania' },
    });
  post(-debt, 'NONE', `PK/${slashed(month)}`, 'Przeniesienie zaległości na należności sądowe');
  post(debt, 'COURT', `PS/${month.slice(5)}/${yearOf(month)}`, 'Należność dochodzona w sądzie');
  post(costs, 'COURT', `PS/${month.slice(5)}/${yearOf(month)}`, 'Koszty postępowania sądowego');
  return debt + costs;
}

/** What the bailiff may have sent in a month. @returns the amount, 0 for nothing */
export function postBailiff(account: Account, debt: Grosze, month: Month, setOn: Day, random: Random): Grosze {
  if (debt <= 0 || !random.chance(MONTHLY_CHANCE_OF_BAILIFF)) return 0;
  const bookedOn = workingDayFrom(dayIn(month, random.int(18, 26)));
  if (bookedOn > setOn) return 0;
  const amount = Math.min(debt, random.int(90, 280) * 100);
  account.receive(bookedOn, amount, 'Wpłata od komornika', 'COURT');
  return amount;
}
