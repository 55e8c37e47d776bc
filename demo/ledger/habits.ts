import type { Random } from '../basics/random.js';
import { remit, type Payer, type PayerMonth, type Remittance } from './payer.js';

const TEN_ZLOTY = 1000;
const FIFTY_ZLOTY = 5000;
const up = (amount: number, step: number): number => Math.ceil(amount / step) * step;
const down = (amount: number, step: number): number => Math.floor(amount / step) * step;

const payer = (month: (month: PayerMonth) => Remittance[], opening: Payer['opening'] = () => 0): Payer => ({
  opening,
  month: (of) => ({ payments: month(of) }),
});

const punctual = (): Payer => payer((month) => remit(month, month.owed, 2, 15));

/** Rounds up to tens; now and then takes off what has gathered. */
const roundingUp = (random: Random): Payer =>
  payer(
    (month) => remit(month, month.owed < -FIFTY_ZLOTY ? month.owed + FIFTY_ZLOTY : up(month.charge, TEN_ZLOTY), 1, 12),
    () => random.int(0, FIFTY_ZLOTY),
  );

/** The bank pays the same every month; he notices a new rate some months later and makes up for it. */
const standingOrder = (): Payer => {
  let order = 0;
  return payer((month) => {
    const shortfall = month.owed - month.charge;
    const notices = order === 0 || (order !== month.charge && month.random.chance(0.3));
    if (notices) order = month.charge;
    return [
      ...remit(month, order, 10, 10, 'Zlecenie stałe'),
      ...(notices ? remit(month, shortfall, 16, 24, 'Wpłata wyrównująca') : []),
    ];
  });
};

/** Always the month before. */
const monthLate = (): Payer => payer((month) => remit(month, month.owed - month.charge, 3, 13), (charge) => -charge);

/** Three months at once. */
const ahead = (): Payer =>
  payer((month) => (Number(month.month.slice(5)) % 3 === 1 ? remit(month, month.owed + 2 * month.charge, 2, 9) : []));

/** Somewhat less than due, made up for every quarter. */
const shortPaying = (): Payer =>
  payer((month) => {
    const makesUp = month.ago % 3 === 0 && month.ago > 0;
    return remit(month, makesUp ? month.owed : down(month.charge, FIFTY_ZLOTY), 5, 20);
  });

/** Forgets a month here and there, and the last few for certain. */
const forgetful = (random: Random): Payer => {
  const lastForgotten = random.int(1, 3);
  return payer((month) => {
    const forgets = month.ago < lastForgotten || month.random.chance(0.12);
    return forgets ? [] : remit(month, month.owed, 6, 18);
  });
};

/** Half a year of every year the municipality bears a part. */
export const withAllowance = (random: Random): Payer => {
  const allowance = random.int(110, 260) * 100;
  return {
    opening: () => 0,
    month: (month) => {
      if (month.ago % 12 > 6) return { payments: remit(month, month.owed, 3, 14) };
      const granted = remit(month, allowance, 8, 8, 'Dodatek mieszkaniowy');
      return { payments: [...granted, ...remit(month, month.owed - allowance, 9, 15)], mark: 'ALLOWANCE' };
    },
  };
};

const HABITS = { punctual, roundingUp, standingOrder, monthLate, ahead, shortPaying, forgetful };
const WEIGHTS: Record<keyof typeof HABITS, number> = {
  punctual: 44, roundingUp: 13, standingOrder: 12, monthLate: 10, ahead: 6, shortPaying: 7, forgetful: 8,
};

/** Somebody who pays, as people do. */
export const ordinaryPayer = (random: Random): Payer => HABITS[random.weighted(WEIGHTS)](random);
export const punctualPayer = punctual;
