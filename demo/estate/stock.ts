import type { Random } from '../basics/random.js';
import type { PremisesKind } from '../profile.js';
import { decimal } from '../feed/package-writer.js';
import type { World } from '../world.js';
import type { Building, Premises } from './premises.js';

const FLATS_TAKEN = 14;
const STAIRCASES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** Square metres, in tenths, of flats of one to four rooms. */
const AREAS = [[245, 340], [355, 480], [475, 640], [605, 785]] as const;
const ROOMS = { 1: 12, 2: 38, 3: 38, 4: 12 };
type Other = Exclude<PremisesKind, 'RESIDENTIAL'>;
/** Of what else one can hold: the prefix of its number, its area in tenths of a square metre, its storey. */
const OTHERS: Record<Other, { prefix: string; areas: [number, number]; floor: number }> = {
  COMMERCIAL: { prefix: 'U', areas: [280, 960], floor: 0 },
  GARAGE: { prefix: 'G', areas: [150, 182], floor: 0 },
  PARKING: { prefix: 'MP', areas: [125, 125], floor: -1 },
  STORAGE: { prefix: 'K', areas: [28, 64], floor: -1 },
};

/** The cooperative's buildings with a sample of their flats; whatever is taken from it is written to the feed. */
export class Stock {
  private readonly flats: Omit<Premises, 'key'>[] = [];
  private readonly numbered = new Map<string, number>();
  private premises = 0;

  constructor(private readonly world: World, flats: number) {
    const random = world.random.fork('stock');
    const buildings = Math.ceil(flats / FLATS_TAKEN);
    for (let index = 0; index < buildings; index += 1) this.flats.push(...this.build(index, random.fork(index)));
    this.flats = random.sample(this.flats);
  }

  flat(): Premises {
    const flat = this.flats.pop();
    if (!flat) throw new RangeError('every flat is taken');
    return this.write(flat);
  }

  /** Something else than a flat, in or by the building. */
  other(kind: Other, building: Building, random: Random): Premises {
    const { prefix, areas, floor } = OTHERS[kind];
    const number = (this.numbered.get(building.key + prefix) ?? 0) + 1;
    this.numbered.set(building.key + prefix, number);
    const area = areaWithin(areas, random);
    const room = { staircase: null, rooms: null, persons: null };
    return this.write({ building, number: `${prefix}${number}`, kind, area, floor, ...room });
  }

  private build(index: number, random: Random): Omit<Premises, 'key'>[] {
    const { estates, buildings } = this.world.profile;
    const estate = estates[index % estates.length]!;
    const round = Math.floor(index / estates.length);
    const { storeys, staircases, flats, lift } = buildings[index % buildings.length]!;
    const { district, city, postcode } = estate;
    const building: Building = {
      key: `B-${String(index + 1).padStart(3, '0')}`, district, city, postcode, lift,
      estate: estate.name ?? null,
      street: estate.streets[round % estate.streets.length]!,
      number: String(2 + 3 * Math.floor(round / estate.streets.length) + (index % 2)),
    };
    const { lift: _, ...row } = building;
    this.world.writer.add('buildings', row);
    const perStaircase = storeys * flats;
    const numbers = Array.from({ length: perStaircase * staircases }, (__, at) => at);
    return random.sample(numbers, FLATS_TAKEN).map((at) => ({
      building,
      number: String(at + 1),
      staircase: STAIRCASES[Math.floor(at / perStaircase)] ?? null,
      kind: 'RESIDENTIAL',
      floor: Math.floor((at % perStaircase) / flats),
      ...flatOf(random),
    }));
  }

  private write(premises: Omit<Premises, 'key'>): Premises {
    this.premises += 1;
    const key = `L-${String(this.premises).padStart(4, '0')}`;
    const { building, number, staircase, kind, area, floor, rooms, persons } = premises;
    this.world.writer.add('premises', {
      key, building: building.key, number, staircase, kind, area_m2: decimal(area), floor, rooms,
      persons_registered: persons,
    });
    return { key, ...premises };
  }
}

function flatOf(random: Random): Pick<Premises, 'rooms' | 'persons' | 'area'> {
  const rooms = Number(random.weighted(ROOMS));
  return { rooms, persons: random.int(1, Math.min(5, rooms + 1)), area: areaWithin(AREAS[rooms - 1]!, random) };
}

const areaWithin = ([least, most]: readonly [number, number], random: Random): string =>
  `${(random.int(least, most) / 10).toFixed(1)}0`;
