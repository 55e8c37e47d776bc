import { Injectable } from '@nestjs/common';
import type { Visit } from '#libs/access';
import { isUuid, RateLimits, ScopedDatabase, type Cooperative } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { BuildingAddress, DistrictOffice } from './models/district.model.js';
import { searchWords } from './search-words.js';
import { ADDRESSES, OFFICE, type AddressRow, type OfficeRow } from './statements/districts.js';

const LONGEST = 80;

/** Which district office serves an address: open to everybody where the cooperative has the look-up. */
@Injectable()
export class DistrictsService {
  private readonly limit: RateLimiterPostgres;

  constructor(
    private readonly database: ScopedDatabase,
    limits: RateLimits,
  ) {
    this.limit = limits.limiter({ name: 'district', tries: 600, seconds: 900, blockSeconds: 300 });
  }

  /** At most twenty addresses that have every word of `text`; none for less than two letters. */
  async addresses(visit: Visit, text: string): Promise<BuildingAddress[]> {
    demandLookup(visit.cooperative);
    const words = searchWords(text.slice(0, LONGEST));
    if (words.join('').length < 2) return [];
    await this.take(visit);
    const [rows] = await this.database.read<[AddressRow[]]>(scopeOf(visit.cooperative), [ADDRESSES], [words]);
    return rows;
  }

  /** The office of a building; null where there is no such building, or it has none. */
  async office(visit: Visit, buildingId: string): Promise<DistrictOffice | null> {
    demandLookup(visit.cooperative);
    if (!isUuid(buildingId)) return null;
    const [[row]] = await this.database.read<[OfficeRow[]]>(scopeOf(visit.cooperative), [OFFICE], [buildingId]);
    return row ?? null;
  }

  /** So that nobody reads the whole stock of addresses by asking for every street. @throws Refusal when it is too much */
  private async take({ cooperative, address }: Visit): Promise<void> {
    await this.limit.consume(`${cooperative.id} ${address}`).catch(() => {
      throw new Refusal('BAD_INPUT', 'too many questions');
    });
  }
}

const scopeOf = ({ id }: Cooperative) => ({ cooperativeId: id, personId: null });

function demandLookup({ settings }: Cooperative): void {
  if (!settings.districtLookup) throw new Refusal('NOT_FOUND');
}
