import { allocate } from '#libs/money';
import {
  addDays, addMonths, dayIn, firstMonthOf, halfOf, lastDayOf, monthOf, monthsOf, yearOf, type Day, type Half, type Month,
} from '../basics/calendar.js';
import type { Random } from '../basics/random.js';
import type { Premises } from '../estate/premises.js';
import { decimal } from '../feed/package-writer.js';
import type { World } from '../world.js';
import { CODES } from './media.js';
import type { Usage } from './usage.js';

const YEARS_OF_A_SEAL = 5;
const KINDS = { ACTUAL: 86, ESTIMATED: 14 };
const KINDS_WITH_SELF_REPORTED = { ACTUAL: 64, ESTIMATED: 8, SELF_REPORTED: 28 };

/** Writes the meters of premises, exchanged when their seal ran out, and the readings of every round. */
export function writeMeters(world: World, premises: Premises, usages: Usage[], random: Random): void {
  for (const usage of usages) new MeterPlace(world, premises, usage, random.fork(usage.medium.medium)).write();
}

/** A place where one meter follows another. */
class MeterPlace {
  private readonly exchangedOn: Day;
  private readonly location: string;
  private readonly stem: string;
  private meter = '';
  private value = 0;
  private readings = 0;

  constructor(
    private readonly world: World,
    private readonly premises: Premises,
    private readonly usage: Usage,
    private readonly random: Random,
  ) {
    this.exchangedOn = dayIn(addMonths(world.clock.current, -random.int(2, 58)), random.int(1, 28));
    this.location = random.pick(usage.medium.locations);
    this.stem = `${premises.key}/${CODES[usage.medium.medium]}`;
  }

  write(): void {
    const { first, current } = this.world.clock;
    const from = halfOf(first);
    const exchange = halfOf(monthOf(this.exchangedOn));
    const installedOn = addDays(this.exchangedOn, -365 * YEARS_OF_A_SEAL - this.random.int(3, 60));
    const known = exchange < from ? this.exchangedOn : installedOn;
    this.install(known, exchange < from ? null : this.exchangedOn);
    this.value = this.usedBetween(known, dayIn(firstMonthOf(from), 1));
    for (let half = from; half <= halfOf(current); half += 1) this.pass(half, half === exchange);
  }

  /** Lets a half-year pass, with the exchange of the meter where it falls into it. */
  private pass(half: Half, withExchange: boolean): void {
    const months = monthsOf(half);
    const habits = this.random.fork(`months of ${half}`);
    const parts = allocate(this.usage.of(half), months.map(() => habits.int(70, 130)));
    months.forEach((month, at) => {
      this.passMonth(month, parts[at]!, withExchange && month === monthOf(this.exchangedOn));
      if ((at + 1) % this.usage.medium.readEvery === 0) this.readAfter(month);
    });
  }

  private passMonth(month: Month, used: number, withExchange: boolean): void {
    const share = withExchange ? Number(this.exchangedOn.slice(8)) / Number(lastDayOf(month).slice(8)) : 0;
    const before = Math.round(used * share);
    if (withExchange) {
      this.value += before;
      this.read(this.exchangedOn, 'ACTUAL', null);
      this.install(this.exchangedOn, null);
      this.value = 0;
      this.read(this.exchangedOn, 'ACTUAL', null);
    }
    this.value += used - before;
  }

  /** The round of readings at a month's end, as far as it is known. */
  private readAfter(month: Month): void {
    const readOn = addDays(lastDayOf(month), -this.random.fork(month).int(0, 2));
    if (readOn <= this.world.clock.setOn && this.exchangedOn !== readOn) this.readInRound(month, readOn);
  }

  private readInRound(month: Month, readOn: Day): void {
    const { medium, readEvery } = this.usage.medium;
    const round = `${yearOf(month)}/${Number(month.slice(5)) / readEvery}`;
    const key = `${this.stem}/${round}`;
    const number = `O/${CODES[medium]}/${round}/${this.premises.key.slice(2)}`;
    this.world.writer.add('reading_documents', { key, premises: this.premises.key, medium, number, read_on: readOn });
    const kinds = this.world.profile.selfReporting ? KINDS_WITH_SELF_REPORTED : KINDS;
    this.read(readOn, this.random.fork(month).weighted<string>(kinds), key);
  }

  private install(installedOn: Day, removedOn: Day | null): void {
    const { medium, unit } = this.usage.medium;
    this.meter = `${this.stem}/${installedOn}`;
    this.world.writer.add('meters', {
      key: this.meter, premises: this.premises.key, medium, location: this.location, unit,
      serial: String(this.random.int(1_000_000, 39_999_999)).padStart(8, '0'),
      installed_on: installedOn, removed_on: removedOn,
    });
  }

  private read(readOn: Day, kind: string, document: string | null): void {
    this.readings += 1;
    const value = decimal((this.value / 1000).toFixed(3));
    const key = `${this.meter}/${this.readings}`;
    this.world.writer.add('readings', { key, meter: this.meter, document, read_on: readOn, value, kind });
  }

  private usedBetween(from: Day, to: Day): number {
    let used = 0;
    for (let half = halfOf(monthOf(from)); half < halfOf(monthOf(to)); half += 1) used += this.usage.of(half);
    return used;
  }
}
