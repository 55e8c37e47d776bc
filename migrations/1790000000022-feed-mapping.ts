import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

/** How a cooperative's own files become those of the feed's contract; every version that was ever in force is kept. */
export class FeedMapping1790000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table feed_mapping (
        cooperative_id uuid not null,
        version integer not null check (version > 0),
        mapping jsonb not null check (jsonb_typeof(mapping) = 'object'),
        saved_at timestamptz not null default now(),
        saved_by uuid default current_staff(),
        primary key (cooperative_id, version),
        foreign key (cooperative_id) references cooperative
      );
      ${protect('feed_mapping', { worker: 'select, insert', desk: 'select, insert' })}
      ${residentSees('feed_mapping', 'false')}
      ${staffSees('feed_mapping')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table feed_mapping');
  }
}
