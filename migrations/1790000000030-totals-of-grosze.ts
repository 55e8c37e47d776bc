import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sum of grosze is grosze: PostgreSQL's sum() of bigint goes through numeric, which takes twice the time and the memory of
 * the sums of a feed. Null where there is nothing to sum; an error where it exceeds bigint.
 */
export class TotalsOfGrosze1790000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create aggregate total_grosze(bigint) (sfunc = int8pl, stype = bigint, combinefunc = int8pl, parallel = safe)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop aggregate total_grosze(bigint)');
  }
}
