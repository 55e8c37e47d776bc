import { addMonths, halfOf, type Half, type Month } from '../basics/calendar.js';
import type { Random } from '../basics/random.js';
import type { Premises } from '../estate/premises.js';
import type { MediumProfile } from '../profile.js';

const MONTHS = 6;
const THOUSAND = 1000;

/** What premises use of one medium: the truth that meters show, and the estimate by which advances are charged. */
export class Usage {
  private readonly monthly: number;

  constructor(readonly medium: MediumProfile, premises: Premises, private readonly random: Random) {
    const base = medium.use.per === 'PERSON' ? Math.max(1, premises.persons ?? 1) : Number(premises.area);
    this.monthly = base * medium.use.monthly * (0.75 + random.fork('habit').next() * 0.5);
  }

  /** In thousandths of the unit, as meters count. */
  of(half: Half): number {
    const season = (half % 2 === 0 ? this.medium.firstHalf : 1 - this.medium.firstHalf) * 2;
    const year = 0.86 + this.random.fork(half).next() * 0.28;
    return Math.round(this.monthly * MONTHS * THOUSAND * season * year);
  }

  /** Units a month charged in advance, as exact text in steps of a half: what was used a year before. */
  advance(month: Month): string {
    const before = this.of(halfOf(addMonths(month, -12)));
    return (Math.max(1, Math.round((before / THOUSAND / MONTHS) * 2)) / 2).toFixed(2);
  }
}
