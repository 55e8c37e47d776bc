import { addDays, addMonths, dayIn, lastDayOf, yearOf, type Day } from '../basics/calendar.js';
import { kinOf, someName, spouseOf, type Name } from '../basics/names.js';
import type { Random } from '../basics/random.js';
import type { PremisesKind, TitleKind } from '../profile.js';
import type { World } from '../world.js';
import type { People, Person } from './people.js';
import type { Premises } from './premises.js';
import type { Scenario } from './scenarios.js';
import type { Stock } from './stock.js';

/** Who held premises and its account, from when to when. */
export interface Tenure {
  person: Person;
  from: Day;
  to: Day | null;
  role: 'MAIN' | 'SPOUSE' | 'HEIR';
}

export interface Holding {
  premises: Premises;
  title: TitleKind;
  /** In the order of time; of the last ones' time the first is the one who is written to. */
  tenures: Tenure[];
}

export interface Household {
  scenario: Scenario;
  main: Person;
  member: boolean;
  /** The flat comes first. */
  holdings: Holding[];
  random: Random;
}

const MEMBERS_SHARE = 0.85;
const FIRST_YEAR = 1979;

/** Makes households: people, what they hold and since when. */
export class Households {
  constructor(private readonly world: World, private readonly stock: Stock, private readonly people: People) {}

  make(index: number, scenario: Scenario, wantsFirstTitle: boolean): Household {
    const random = this.world.random.fork(`household ${index}`);
    const titles = this.world.profile.titles;
    const title = wantsFirstTitle ? (Object.keys(titles)[0] as TitleKind) : random.weighted<TitleKind>(titles);
    const member = this.world.profile.members && (title === 'COOPERATIVE_TENANCY' || random.chance(MEMBERS_SHARE));
    const tenures = this.tenuresOf(scenario, member, random.fork('people'));
    const flat: Holding = { premises: this.stock.flat(), title, tenures };
    const main = tenures.find(({ to, role }) => to === null && role !== 'SPOUSE')!.person;
    const settled = tenures[0]?.to === null;
    const holdings = [flat, ...(settled ? this.extrasOf(flat, main, scenario, random.fork('extras')) : [])];
    return { scenario, main, member, holdings, random };
  }

  private tenuresOf(scenario: Scenario, member: boolean, random: Random): Tenure[] {
    const year = random.int(FIRST_YEAR, yearOf(this.world.clock.first) - 1);
    const long = dayIn(`${year}-0${random.int(1, 9)}`, random.int(1, 28));
    const name = someName(random);
    const left = this.leaving(scenario, random);
    if (!left) return this.couple(name, long, member, random);
    const before: Tenure = { person: this.people.add(name, null, random), from: long, to: left, role: 'MAIN' };
    const since = addDays(left, 1);
    if (scenario !== 'HEIR') return [before, ...this.couple(someName(random), since, member, random)];
    const heir = this.people.add(kinOf(name, random), member ? since : null, random);
    return [before, { person: heir, from: since, to: null, role: 'HEIR' }];
  }

  /** The last day of whoever held the premises before, where anybody did. */
  private leaving(scenario: Scenario, random: Random): Day | null {
    const { current } = this.world.clock;
    if (scenario === 'SOLD') return lastDayOf(addMonths(current, -random.int(12, 14)));
    if (scenario === 'NEWCOMER') return lastDayOf(addMonths(current, -3));
    return scenario === 'HEIR' ? dayIn(addMonths(current, -random.int(8, 20)), random.int(3, 26)) : null;
  }

  private couple(name: Name, from: Day, member: boolean, random: Random): Tenure[] {
    const main: Tenure = { person: this.people.add(name, member ? from : null, random), from, to: null, role: 'MAIN' };
    if (!random.chance(0.45)) return [main];
    return [main, { person: this.people.add(spouseOf(name, random), null, random), from, to: null, role: 'SPOUSE' }];
  }

  private extrasOf({ premises, title }: Holding, person: Person, scenario: Scenario, random: Random): Holding[] {
    const entries = Object.entries(this.world.profile.extras) as [PremisesKind, number][];
    return entries
      .filter(([, share]) => random.chance(share) || scenario === 'SEVERAL_PREMISES')
      .map(([kind]) => ({
        premises: kind === 'RESIDENTIAL' ? this.stock.flat() : this.stock.other(kind, premises.building, random),
        title: kind === 'RESIDENTIAL' ? title : 'LEASE',
        tenures: [{ person, from: this.extraSince(random), to: null, role: 'MAIN' }],
      }));
  }

  private extraSince(random: Random): Day {
    const { first, current } = this.world.clock;
    const lately = random.chance(0.35);
    return dayIn(lately ? addMonths(current, -random.int(1, 24)) : addMonths(first, -random.int(2, 90)), 1);
  }
}
