import { multiplyRate } from '#libs/money';
import { addDays, addMonths, dayIn, later, monthOf, slashed, workingDayFrom, yearOf } from '../basics/calendar.js';
import type { Random } from '../basics/random.js';
import type { Household, Tenure } from '../estate/household.js';
import type { World } from '../world.js';
import { openAccount, type Account } from './account.js';

const SALES_SHARE = 0.3;
const ENTRY_FEE = 10_000;
const DAYS_TO_PAY = 14;

/** Sales to the household, invoice by invoice; and, for members, contribution and share, which have no balance. */
export class SideAccounts {
  private sales = 0;
  private shares = 0;
  private invoices = 0;

  constructor(private readonly world: World) {}

  /** @param withSales for certain; otherwise some households have them, by chance */
  write(household: Household, withSales: boolean, random: Random): void {
    const current = household.holdings[0]!.tenures.find(({ person }) => person === household.main)!;
    if (random.chance(SALES_SHARE) || withSales) this.writeSales(current, random.fork('sales'));
    if (household.member) this.writeShares(household, current, random.fork('shares'));
  }

  private writeSales(tenure: Tenure, random: Random): void {
    const { clock, profile } = this.world;
    this.sales += 1;
    const account = this.open(`S-${String(this.sales).padStart(4, '0')}`, 'SALES', 'Sprzedaż', null, tenure, 0);
    let month = addMonths(later(monthOf(tenure.from), clock.first), random.int(0, 6));
    for (; month < clock.current; month = addMonths(month, random.int(3, 14))) {
      const { name, price } = random.pick(profile.services);
      this.sell(account, name, multiplyRate('1', price), workingDayFrom(dayIn(month, random.int(3, 20))), random);
    }
  }

  private sell(account: Account, name: string, amount: number, soldOn: string, random: Random): void {
    this.invoices += 1;
    const number = `FV/${String(this.invoices).padStart(4, '0')}/${yearOf(soldOn)}`;
    const dueOn = addDays(soldOn, DAYS_TO_PAY);
    account.post({
      kind: 'CHARGE', period: monthOf(soldOn), bookedOn: soldOn, dueOn, amount, exclusion: 'INVOICE', description: name,
      document: { number, title: 'Faktura' },
    });
    const paidOn = workingDayFrom(addDays(soldOn, random.int(2, 24)));
    if (paidOn > this.world.clock.setOn || random.chance(0.07)) return;
    account.receive(paidOn, amount, `Zapłata za ${number}`, 'INVOICE');
  }

  private writeShares({ holdings }: Household, tenure: Tenure, random: Random): void {
    const { clock } = this.world;
    const [{ title, premises }] = holdings as [Household['holdings'][number]];
    const joinsLately = monthOf(tenure.from) >= clock.first;
    const paidIn = joinsLately ? 0 : (random.int(2, 9) * ENTRY_FEE) / 2;
    const share = this.open(this.shareKey(), 'SHARES', 'Udział i wpisowe', null, tenure, paidIn);
    if (joinsLately) this.payEntryFee(share, tenure);
    if (title !== 'COOPERATIVE_TENANCY') return;
    this.open(this.shareKey(), 'SHARES', 'Wkład mieszkaniowy', premises.key, tenure, random.int(9_000, 42_000) * 100);
  }

  private payEntryFee(account: Account, { from }: Tenure): void {
    const bookedOn = workingDayFrom(addDays(from, 6));
    account.post({
      kind: 'CHARGE', period: monthOf(bookedOn), bookedOn, dueOn: bookedOn, amount: ENTRY_FEE, exclusion: 'NONE',
      document: { number: `PK/${slashed(monthOf(bookedOn))}`, title: 'Polecenie księgowania' },
      description: 'Wpisowe i udział',
    });
    account.receive(bookedOn, ENTRY_FEE, 'Wpisowe i udział');
  }

  private shareKey(): string {
    this.shares += 1;
    return `U-${String(this.shares).padStart(4, '0')}`;
  }

  private open(
    key: string, group: 'SALES' | 'SHARES', name: string, premises: string | null, tenure: Tenure, opening: number,
  ): Account {
    const { clock, writer } = this.world;
    const account = openAccount(writer, {
      key, group, name, premises, tracksBalance: group === 'SALES', setOn: clock.setOn,
      historyFrom: later(monthOf(tenure.from), clock.first), opening,
    });
    const { person, from, role } = tenure;
    writer.add('holders', { account: key, person: person.key, held_from: from, held_to: null, role });
    return account;
  }
}
