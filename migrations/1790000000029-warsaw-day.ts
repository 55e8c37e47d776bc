import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldAccount } from './sql.js';

const wall = (day: string): string => `alter policy resident_wall on virtual_account using (${heldAccount('virtual_account', day)})`;

/** Who sees a premises' bank account changes at midnight in Warsaw, as everything else, and not at the server's. */
export class WarsawDay1790000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(wall('current_day()'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(wall('current_date'));
  }
}
