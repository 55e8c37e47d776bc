import type { Grosze } from '#libs/money';
import {
  dayIn, later, monthInWords, monthOf, monthsBetween, monthsFrom, slashed, type Month,
} from '../basics/calendar.js';
import type { Random } from '../basics/random.js';
import { accountNameOf } from '../estate/premises.js';
import type { Holding } from '../estate/household.js';
import { decimal, money } from '../feed/package-writer.js';
import { writeSettlements, type Correction } from '../media/settlements.js';
import type { Usage } from '../media/usage.js';
import type { World } from '../world.js';
import { openAccount, type Account, type ExclusionClass } from './account.js';
import { postCourtDebt, postBailiff } from './court.js';
import type { Agreement, Payer, Remittance } from './payer.js';
import type { Line } from './tariff.js';

/** What the office wrote to somebody about, in the order of time. */
export interface Reminder {
  period: Month;
  owed: Grosze;
}

export interface RentHistory {
  account: string;
  reminders: Reminder[];
  agreement: Agreement | null;
}

const REMINDS_FROM_MONTHS = 2;
const MONTHS_BETWEEN_REMINDERS = 4;
const REMINDER_DAY = 8;

/** The account of premises: what was charged month by month, what was paid, and what the office did about the rest. */
export class RentAccount {
  private readonly historyFrom: Month;
  private readonly lines = new Map<Month, Line[]>();
  private readonly exclusion: ExclusionClass;
  private readonly reminders: Reminder[] = [];
  private account!: Account;
  private corrections: Correction[] = [];
  private owed = 0;
  private courtDebt = 0;

  constructor(
    private readonly world: World,
    private readonly key: string,
    private readonly holding: Holding,
    private readonly usages: Usage[],
    private readonly payer: Payer,
    private readonly random: Random,
  ) {
    const { clock, tariff } = world;
    this.historyFrom = later(monthOf(holding.tenures[0]!.from), clock.first);
    this.exclusion = holding.premises.kind === 'COMMERCIAL' ? 'INVOICE' : 'NONE';
    const charge = tariff.assessor({ premises: holding.premises, title: holding.title, usages });
    for (const month of monthsBetween(this.historyFrom, clock.horizon)) this.lines.set(month, charge(month));
  }

  write(): RentHistory {
    const { premises } = this.holding;
    const opening = this.historyFrom > this.world.clock.first ? 0 : this.payer.opening(this.chargeOf(this.historyFrom));
    this.owed = -opening;
    this.account = openAccount(this.world.writer, {
      key: this.key, group: 'RENT', name: accountNameOf(premises), premises: premises.key, tracksBalance: true,
      setOn: this.world.clock.setOn, historyFrom: this.historyFrom, opening,
    });
    this.corrections = writeSettlements(this.world, {
      account: this.key, ordinal: this.key.slice(2), area: premises.area, historyFrom: this.historyFrom,
      usages: this.usages, lines: this.lines,
    });
    for (const [month, lines] of this.lines) this.pass(month, lines);
    return { account: this.key, reminders: this.reminders, agreement: this.writeAgreement() };
  }

  private pass(month: Month, lines: Line[]): void {
    const { current } = this.world.clock;
    if (month > current) {
      this.world.writer.add('forecasts', { account: this.key, period: month, amount: money(this.chargeOf(month)) });
      return;
    }
    this.remind(month);
    this.postCharge(month, lines);
    for (const correction of this.corrections.filter(({ period }) => period === month)) this.correct(correction);
    const random = this.random.fork(month);
    const ago = monthsFrom(month, current);
    const deeds = this.payer.month({ month, ago, charge: this.chargeOf(month), owed: this.owed, random });
    for (const payment of deeds.payments) this.receive(payment);
    if (deeds.mark) this.account.mark(month, deeds.mark);
    if (deeds.toCourt !== undefined && deeds.toCourt > 0) this.takeToCourt(month, deeds.toCourt, random);
    else this.courtDebt -= postBailiff(this.account, this.courtDebt, month, this.world.clock.setOn, random);
  }

  private chargeOf(month: Month): Grosze {
    return this.lines.get(month)!.reduce((sum, { amount }) => sum + amount, 0);
  }

  private postCharge(month: Month, lines: Line[]): void {
    lines.forEach(({ settles: _, quantity, rate, amount, ...line }, at) => this.world.writer.add('charge_lines', {
      account: this.key, period: month, position: at + 1, ...line,
      quantity: decimal(quantity), rate: decimal(rate), amount: money(amount),
    }));
    const invoice = this.exclusion === 'INVOICE';
    const words = monthInWords(month);
    this.account.post({
      kind: 'CHARGE', period: month, bookedOn: dayIn(month, 1), dueOn: null,
      amount: this.chargeOf(month), exclusion: this.exclusion,
      document: {
        number: `${invoice ? `FV/${this.key.slice(2)}` : 'NC'}/${slashed(month)}`,
        title: invoice ? `Faktura za lokal użytkowy, ${words}` : `Naliczenie opłat, ${words}`,
      },
      description: `Opłaty, ${words}`,
    });
    this.owed += this.chargeOf(month);
  }

  private correct({ document, ...correction }: Correction): void {
    this.owed += correction.amount;
    this.account.post({ kind: 'CORRECTION', ...correction, document, exclusion: 'NONE', description: document.title });
  }

  private receive({ bookedOn, amount, description }: Remittance): void {
    if (bookedOn > this.world.clock.setOn) return;
    this.owed -= amount;
    this.account.receive(bookedOn, amount, description, this.exclusion);
  }

  private takeToCourt(month: Month, debt: Grosze, random: Random): void {
    this.owed -= debt;
    this.courtDebt = postCourtDebt(this.account, debt, month, random);
  }

  /** An agreement that is kept keeps reminders away. */
  private remind(month: Month): void {
    const last = this.reminders.at(-1);
    const isDue = this.owed > REMINDS_FROM_MONTHS * this.chargeOf(month);
    const isLate = !last || monthsFrom(last.period, month) >= MONTHS_BETWEEN_REMINDERS;
    const hasAgreement = this.payer.agreement?.()?.state === 'ACTIVE';
    if (!isDue || !isLate || hasAgreement || dayIn(month, REMINDER_DAY) > this.world.clock.setOn) return;
    this.reminders.push({ period: month, owed: this.owed });
    this.account.mark(month, 'REMINDER');
  }

  private writeAgreement(): Agreement | null {
    const agreement = this.payer.agreement?.() ?? null;
    if (!agreement) return null;
    const { signedOn, amount, instalments, state, endedOn } = agreement;
    this.world.writer.add('agreements', {
      key: `${this.key}/U1`, account: this.key, signed_on: signedOn, amount: money(amount), instalments, state,
      ended_on: endedOn,
    });
    return agreement;
  }
}
