import { halfOf, yearOf, type Month } from '../basics/calendar.js';
import type { Premises } from '../estate/premises.js';
import { multiplyRate, type Grosze } from '#libs/money';
import type { Component, Medium, Profile, TitleKind } from '../profile.js';
import type { Usage } from '../media/usage.js';

/** One component of a month's charge. Quantity and rate are exact texts with a point. */
export interface Line {
  code: string;
  name: string;
  quantity: string;
  unit: string;
  rate: string;
  amount: Grosze;
  settles: Medium | null;
}

/** What is charged for. */
export interface Chargeable {
  premises: Premises;
  title: TitleKind;
  usages: Usage[];
}

/** The cooperative's rates: they change once a year, in whole grosze, and the profile has those of the present year. */
export class Tariff {
  private readonly presentYear: number;

  constructor(private readonly tariff: Profile['tariff'], current: Month) {
    this.presentYear = this.yearAt(current);
  }

  /** The year of the tariff: it begins with the month in which rates change. */
  yearAt(month: Month): number {
    return yearOf(month) - (Number(month.slice(5)) < this.tariff.changesIn ? 1 : 0);
  }

  /** A present rate as it was, or will be, in a month. */
  rateAt(present: string, month: Month): string {
    const years = this.yearAt(month) - this.presentYear;
    const growth = 1 + this.tariff.growthPercent / 100;
    let grosze = Math.round(Number(present) * 100);
    for (let year = 0; year < Math.abs(years); year += 1) grosze *= years > 0 ? growth : 1 / growth;
    return (Math.round(grosze) / 100).toFixed(2);
  }

  /** The components of a subject's charges, month by month; of months alike, reckoned once. */
  assessor(subject: Chargeable): (month: Month) => Line[] {
    const known = new Map<string, Line[]>();
    return (month) => {
      const alike = `${this.yearAt(month)} ${halfOf(month)}`;
      const lines = known.get(alike) ?? this.lines(subject, month);
      known.set(alike, lines);
      return lines;
    };
  }

  private lines(subject: Chargeable, month: Month): Line[] {
    return this.tariff.components
      .filter((component) => applies(component, subject))
      .map((component) => {
        const quantity = quantityOf(component, subject, month);
        const rate = this.rateAt(component.rate, month);
        const { code, name, unit, settles = null } = component;
        return { code, name, quantity, unit, rate, amount: multiplyRate(quantity, rate), settles };
      });
  }
}

const applies = ({ kinds, titles, onlyWithLift }: Component, { premises, title }: Chargeable): boolean =>
  kinds.includes(premises.kind) && titles.includes(title) && (!onlyWithLift || premises.building.lift);

function quantityOf({ per, settles }: Component, { premises, usages }: Chargeable, month: Month): string {
  if (per === 'AREA') return premises.area;
  if (per === 'PERSON') return String(premises.persons ?? 1);
  if (per === 'PREMISES') return '1';
  const usage = usages.find(({ medium }) => medium.medium === settles);
  if (!usage) throw new Error(`a component per USE settles ${settles}, which the profile's media lack`);
  return usage.advance(month);
}
