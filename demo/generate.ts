import { addLiteralRows } from './feed/literal-rows.js';
import { SCENARIOS } from './estate/scenarios.js';
import { Town } from './town.js';
import { createWorld } from './world.js';

/** Which persons of a demo get a login. */
export interface DemoRoster {
  cooperative: string;
  logins: {
    role: 'resident' | 'newcomer';
    personKey: string;
    identifier: string;
    /** Already set; null for a newcomer, who gets a generated start password. */
    password: string | null;
    note: string;
  }[];
}

export interface FeedOptions {
  /** A cooperative with a profile in demo/profiles. */
  slug: string;
  /** YYYY-MM-DD: the day from which three years of history go back. */
  today: string;
  /** Households, each with one flat at least; persons come to some 1.5 times that. */
  residents: number;
  /** Made where it is missing. */
  directory: string;
}

/**
 * Writes a feed package of invented residents into the directory. The same options give the same bytes.
 *
 * @returns which of the persons get a login; the accounts of literal rows come besides
 */
export function generateFeed(options: FeedOptions): DemoRoster {
  const world = createWorld(options.slug, options.today);
  for (const district of world.profile.districts) world.writer.add('districts', district);
  addLiteralRows(options.slug, world.writer);
  const town = new Town(world, options.residents);
  const logins = world.profile.logins.map(({ scenario, person, identifier, password = null, note }) => ({
    role: password === null ? ('newcomer' as const) : ('resident' as const),
    personKey: person ?? town.settle(scenario!, true).main.key,
    identifier, password, note,
  }));
  const cast = SCENARIOS.filter((scenario) => !world.profile.logins.some((login) => login.scenario === scenario));
  for (const scenario of cast) town.settle(scenario, false);
  while (town.population < options.residents) town.settle(null, false);
  world.writer.write(options.directory);
  return { cooperative: options.slug, logins };
}
