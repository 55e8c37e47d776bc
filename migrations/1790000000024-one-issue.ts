import type { MigrationInterface, QueryRunner } from 'typeorm';
import { staffSees } from './sql.js';

const FACTORS = ['totp_factor', 'passkey', 'recovery_code'];

/** A re-issue at the desk takes second factors away; it sees whose they are, and nothing of what they are. */
export class OneIssue1790000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(FACTORS.map((table) => `grant select (cooperative_id, login_id), delete on ${table} to domownik_desk; ${staffSees(table)}`).join('\n'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(FACTORS.map((table) => `drop policy staff_wall on ${table}; revoke select (cooperative_id, login_id), delete on ${table} from domownik_desk;`).join('\n'));
  }
}
