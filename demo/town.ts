import { nrbFrom } from '#libs/bank';
import type { Random } from './basics/random.js';
import { Households, type Holding, type Household } from './estate/household.js';
import { Letters } from './estate/letters.js';
import { People } from './estate/people.js';
import { SCENARIO_WEIGHTS, SCENARIOS, type Scenario } from './estate/scenarios.js';
import { Stock } from './estate/stock.js';
import { agreementActive, agreementBroken, agreementRepaid, takenToCourt } from './ledger/debtor.js';
import { ordinaryPayer, punctualPayer, withAllowance } from './ledger/habits.js';
import type { Payer } from './ledger/payer.js';
import { RentAccount } from './ledger/rent-account.js';
import { SideAccounts } from './ledger/side-accounts.js';
import { writeMeters } from './media/meters.js';
import { Usage } from './media/usage.js';
import type { World } from './world.js';

const PAYERS: Record<Scenario, (random: Random) => Payer> = {
  ORDINARY: ordinaryPayer, SEVERAL_PREMISES: punctualPayer, NEWCOMER: punctualPayer,
  SOLD: ordinaryPayer, HEIR: ordinaryPayer, ALLOWANCE: withAllowance,
  AGREEMENT_ACTIVE: agreementActive, AGREEMENT_REPAID: agreementRepaid, AGREEMENT_BROKEN: agreementBroken,
  COURT: takenToCourt,
};
const SPARE_FLATS = 1.15;
/** Cooperative rights were turned into separate ownership by the thousand after the act of 14 June 2007. */
const FLATS_WERE_SEPARATED = '2007-07-31';

/** The cooperative's people and all that is known of them, household by household. */
export class Town {
  population = 0;
  private accounts = 0;
  private titles = 0;
  private readonly households: Households;
  private readonly sides: SideAccounts;
  private readonly letters: Letters;

  constructor(private readonly world: World, residents: number) {
    const flats = Math.ceil(residents * SPARE_FLATS) + SCENARIOS.length + world.profile.logins.length;
    this.households = new Households(world, new Stock(world, flats), new People(world));
    this.sides = new SideAccounts(world);
    this.letters = new Letters(world);
  }

  /** @param scenario null leaves it to chance */
  settle(scenario: Scenario | null, forLogin: boolean): Household {
    this.population += 1;
    const drawn = scenario ?? this.world.random.fork(`scenario ${this.population}`).weighted(SCENARIO_WEIGHTS);
    const household = this.households.make(this.population, drawn, forLogin);
    household.holdings.forEach((holding, at) => this.settleHolding(household, holding, at));
    this.sides.write(household, forLogin && drawn !== 'NEWCOMER', household.random.fork('sides'));
    this.letters.aboutRates(household);
    return household;
  }

  private settleHolding({ scenario, random }: Household, holding: Holding, at: number): void {
    const { premises, tenures } = holding;
    const own = random.fork(`holding ${at}`);
    const media = premises.kind === 'RESIDENTIAL' ? this.world.profile.media : [];
    const usages = media.map((medium) => new Usage(medium, premises, own.fork(medium.medium)));
    const payer = at === 0 ? PAYERS[scenario](own.fork('payer')) : punctualPayer();
    this.accounts += 1;
    const key = `R-${String(this.accounts).padStart(4, '0')}`;
    const history = new RentAccount(this.world, key, holding, usages, payer, own.fork('months')).write();
    for (const { person, from, to, role } of tenures) {
      this.world.writer.add('holders', { account: key, person: person.key, held_from: from, held_to: to, role });
    }
    this.writeTitles(holding, own.fork('titles'));
    this.writeVirtualAccount(key);
    writeMeters(this.world, premises, usages, own.fork('meters'));
    this.letters.aboutAccount(holding, history);
  }

  private writeTitles({ premises, title, tenures }: Holding, random: Random): void {
    const separated = `${random.int(2008, 2013)}-0${random.int(1, 9)}-${random.int(10, 28)}`;
    for (const { person, from, to } of tenures) {
      this.titles += 1;
      const key = `T-${String(this.titles).padStart(5, '0')}`;
      const validFrom = title === 'SEPARATE_OWNERSHIP' && from < FLATS_WERE_SEPARATED ? separated : from;
      this.world.writer.add('titles', {
        key, premises: premises.key, person: person.key, kind: title, valid_from: validFrom, valid_to: to,
      });
    }
  }

  private writeVirtualAccount(account: string): void {
    const { code, client } = this.world.profile.bank;
    const nrb = nrbFrom(code, client + String(this.accounts).padStart(16 - client.length, '0'));
    const purpose = 'Opłaty za używanie lokalu';
    this.world.writer.add('virtual_accounts', { key: `${account}/WR`, account, nrb, purpose });
  }
}
