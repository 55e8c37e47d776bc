import { clockOf, type Clock } from './basics/clock.js';
import { Random } from './basics/random.js';
import { PackageWriter } from './feed/package-writer.js';
import { Tariff } from './ledger/tariff.js';
import { readProfile, type Profile } from './profile.js';

/** What everything in a cooperative's demo is made from and written to. */
export interface World {
  slug: string;
  profile: Profile;
  clock: Clock;
  random: Random;
  tariff: Tariff;
  writer: PackageWriter;
}

/** @throws where the cooperative has no profile, or a wrong one */
export function createWorld(slug: string, today: string): World {
  const profile = readProfile(slug);
  const { source, encoding, delimiter } = profile;
  const clock = clockOf(today, profile.lagWorkingDays);
  // The evening's export. Midnight by the clock of Warsaw in summer, 23 o'clock in winter: never in the future.
  const asOf = `${today}T00:00:00+02:00`;
  return {
    slug, profile, clock,
    random: new Random(slug),
    tariff: new Tariff(profile.tariff, clock.current),
    writer: new PackageWriter({ cooperative: slug, source, asOf, encoding, delimiter }),
  };
}
