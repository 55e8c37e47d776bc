import type { Day } from '../basics/calendar.js';
import { plainName, type Name } from '../basics/names.js';
import type { Random } from '../basics/random.js';
import type { World } from '../world.js';

export interface Person {
  key: string;
  name: Name;
}

const ELSEWHERE = ['Kraków', 'Warszawa', 'Wrocław', 'Poznań', 'Katowice', 'Lublin', 'Gdynia', 'Opole'];
const STREETS = ['ul. Lipowa', 'ul. Polna', 'ul. Słoneczna', 'ul. Ogrodowa', 'ul. Krótka', 'ul. Leśna'];
const FIRST_MEMBER = 1001;

/** The register of persons: hands out keys and members' numbers, writes persons and how to reach them. */
export class People {
  private persons = 0;
  private members = 0;

  constructor(private readonly world: World) {}

  /** @param memberSince null for those who are no members */
  add(name: Name, memberSince: Day | null, random: Random): Person {
    this.persons += 1;
    const key = `K-${String(this.persons).padStart(5, '0')}`;
    if (memberSince) this.members += 1;
    this.world.writer.add('persons', {
      key,
      first_name: name.first,
      last_name: name.last,
      member_number: memberSince ? String(FIRST_MEMBER + this.members) : null,
      member_since: memberSince,
      correspondence_address: random.chance(0.12) ? elsewhere(random) : null,
    });
    this.writeContacts(key, name, random);
    return { key, name };
  }

  private writeContacts(person: string, name: Name, random: Random): void {
    const contacts: [string, number, string][] = [
      ['PHONE', 0.3, `${random.int(12, 95)} ${random.int(200, 790)} 00 00`],
      ['MOBILE', 0.72, `${random.int(500, 799)} ${random.int(10, 99)} 00 00`],
      ['EMAIL', 0.46, `${plainName(name)}${random.int(1, 99)}@poczta.example`],
      ['FAX', 0.01, `${random.int(12, 95)} ${random.int(200, 790)} 00 00`],
    ];
    for (const [kind, share, value] of contacts) {
      if (random.chance(share)) this.world.writer.add('contacts', { person, kind, value });
    }
  }
}

const elsewhere = (random: Random): string =>
  `${random.pick(STREETS)} ${random.int(1, 60)}/${random.int(1, 40)}, ` +
  `${random.int(10, 99)}-${random.int(100, 999)} ${random.pick(ELSEWHERE)}`;
