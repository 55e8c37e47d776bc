import type { Grosze } from '#libs/money';
import { dayIn, workingDayFrom, type Day, type Month } from '../basics/calendar.js';
import type { Random } from '../basics/random.js';

/** A month as its payer finds it. */
export interface PayerMonth {
  month: Month;
  /** Months from this one to the present one. */
  ago: number;
  charge: Grosze;
  /** What is owed with this month's charges and corrections, court debts aside; below zero: overpaid. */
  owed: Grosze;
  random: Random;
}

export interface Remittance {
  bookedOn: Day;
  amount: Grosze;
  description: string;
}

export interface Agreement {
  signedOn: Day;
  amount: Grosze;
  instalments: number;
  state: 'ACTIVE' | 'REPAID' | 'BROKEN';
  endedOn: Day | null;
}

/** What a payer does about one month. */
export interface PayerDeeds {
  payments: Remittance[];
  mark?: 'AGREEMENT' | 'AGREEMENT_REPAID' | 'AGREEMENT_BROKEN' | 'ALLOWANCE';
  /** Owed so far, that the office takes to court in this month. */
  toCourt?: Grosze;
}

/** A way of paying, with a memory of its own; its months come one by one, the oldest first. */
export interface Payer {
  /** The balance with which the history begins, given a usual month's charge. */
  opening(charge: Grosze): Grosze;
  month(month: PayerMonth): PayerDeeds;
  /** After the last month. */
  agreement?(): Agreement | null;
}

/** A payment of a month, on a working day between two days of it; none where there is nothing to pay. */
export function remit(
  { month, random }: PayerMonth, amount: Grosze, least: number, most: number, description = 'Wpłata',
): Remittance[] {
  if (amount <= 0) return [];
  return [{ bookedOn: workingDayFrom(dayIn(month, random.int(least, most))), amount, description }];
}
