import { dayIn, workingDayFrom, type Day } from '../basics/calendar.js';
import type { Random } from '../basics/random.js';
import type { Grosze } from '#libs/money';
import { remit, type Agreement, type Payer, type PayerDeeds, type PayerMonth } from './payer.js';

/** A debtor's years, in months before the present one. */
export interface DebtPlan {
  troubleFrom: number;
  /** When an agreement is signed, if ever. */
  agreementAt?: number;
  instalments?: number;
  /** How many instalments are paid before it breaks. */
  breaksAfter?: number;
  /** When the debt is taken to court, if ever. */
  courtAt?: number;
}

const PAYS_IN_TROUBLE = 0.45;
const PAYS_AFTER_BREAK = 0.35;

/** Pays well, falls into arrears, and then signs an agreement, keeps or breaks it, or is taken to court. */
export class Debtor implements Payer {
  private signed: Agreement | null = null;
  private paidInstalments = 0;

  constructor(private readonly plan: DebtPlan) {}

  opening(): Grosze {
    return 0;
  }

  agreement(): Agreement | null {
    return this.signed;
  }

  month(month: PayerMonth): PayerDeeds {
    const { agreementAt, courtAt } = this.plan;
    if (month.ago > this.plan.troubleFrom) return { payments: remit(month, month.owed, 3, 15) };
    if (month.ago === agreementAt) return this.sign(month);
    if (month.ago === courtAt) {
      return { payments: remit(month, month.charge, 5, 20), toCourt: month.owed - month.charge };
    }
    if (courtAt !== undefined && month.ago < courtAt) return { payments: this.mostly(month, 0.85) };
    if (this.signed) return this.keep(month, this.signed);
    return { payments: this.inTrouble(month) };
  }

  /** Hardly ever pays before some months' charges have gathered. */
  private inTrouble(month: PayerMonth): PayerDeeds['payments'] {
    return month.owed > 3 * month.charge ? this.mostly(month, PAYS_IN_TROUBLE) : [];
  }

  private mostly(month: PayerMonth, chance: number): PayerDeeds['payments'] {
    return month.random.chance(chance) ? remit(month, month.charge, 5, 24) : [];
  }

  private sign(month: PayerMonth): PayerDeeds {
    const { instalments = 12 } = this.plan;
    const amount = month.owed - month.charge;
    const signedOn = workingDayFrom(dayIn(month.month, month.random.int(16, 22)));
    this.signed = { signedOn, amount, instalments, state: 'ACTIVE', endedOn: null };
    return { payments: remit(month, month.charge, 5, 15), mark: 'AGREEMENT' };
  }

  private keep(month: PayerMonth, agreement: Agreement): PayerDeeds {
    if (agreement.state === 'REPAID') return { payments: remit(month, month.owed, 3, 15) };
    if (agreement.state === 'BROKEN') return { payments: this.mostly(month, PAYS_AFTER_BREAK) };
    if (this.paidInstalments === this.plan.breaksAfter) {
      this.end(agreement, 'BROKEN', workingDayFrom(dayIn(month.month, 20)));
      return { payments: [], mark: 'AGREEMENT_BROKEN' };
    }
    return this.payInstalment(month, agreement);
  }

  private payInstalment(month: PayerMonth, agreement: Agreement): PayerDeeds {
    const { amount, instalments } = agreement;
    const each = Math.floor(amount / instalments);
    this.paidInstalments += 1;
    const last = this.paidInstalments === instalments;
    const instalment = last ? amount - each * (instalments - 1) : each;
    const words = `Rata ugody ${this.paidInstalments}/${instalments}`;
    const payments = [...remit(month, month.charge, 4, 12), ...remit(month, instalment, 13, 22, words)];
    if (last) this.end(agreement, 'REPAID', payments.at(-1)!.bookedOn);
    return { payments, mark: last ? 'AGREEMENT_REPAID' : 'AGREEMENT' };
  }

  private end(agreement: Agreement, state: 'REPAID' | 'BROKEN', endedOn: Day): void {
    Object.assign(agreement, { state, endedOn });
  }
}

const about = (random: Random, months: number): number => months + random.int(-1, 1);

export const agreementActive = (random: Random): Payer =>
  new Debtor({ troubleFrom: about(random, 22), agreementAt: about(random, 8), instalments: random.int(14, 24) });
export const agreementRepaid = (random: Random): Payer =>
  new Debtor({ troubleFrom: about(random, 33), agreementAt: about(random, 23), instalments: random.int(8, 12) });
export const agreementBroken = (random: Random): Payer =>
  new Debtor({
    troubleFrom: about(random, 30), agreementAt: about(random, 18), instalments: 12, breaksAfter: random.int(3, 5),
  });
export const takenToCourt = (random: Random): Payer =>
  new Debtor({ troubleFrom: about(random, 30), courtAt: about(random, 14) });
