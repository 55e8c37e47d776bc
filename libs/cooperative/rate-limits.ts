import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

/** How many tries, in how long, and for how long the door then stays shut. */
export interface RateLimit {
  /** Names the limit; part of the key. */
  name: string;
  tries: number;
  seconds: number;
  blockSeconds: number;
}

/** Counts tries in PostgreSQL, so that all replicas count together. The table is the platform's: keys carry no name. */
@Injectable()
export class RateLimits {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** A limiter whose `consume` reserves a try atomically and rejects when there is none left. */
  limiter({ name, tries, seconds, blockSeconds }: RateLimit): RateLimiterPostgres {
    return new RateLimiterPostgres({
      storeClient: this.dataSource,
      storeType: 'typeorm',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points: tries,
      duration: seconds,
      blockDuration: blockSeconds,
    });
  }
}

/** What came of reserving a try; of all that were refused in a row, the first one knows that it is. */
export type Reservation = 'GRANTED' | 'JUST_REFUSED' | 'REFUSED';

/**
 * Reserves a try, where one is left.
 *
 * @param key names whom the limit is for: ids or a hash, never a name
 * @throws what the database says
 */
export async function reserve(limiter: RateLimiterPostgres, key: string): Promise<Reservation> {
  try {
    await limiter.consume(key);
    return 'GRANTED';
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return refusal.consumedPoints === limiter.points + 1 ? 'JUST_REFUSED' : 'REFUSED';
  }
}

/** Reserves a try; false when there is none left. @throws what the database says */
export const reserveTry = async (limiter: RateLimiterPostgres, key: string): Promise<boolean> => (await reserve(limiter, key)) === 'GRANTED';
