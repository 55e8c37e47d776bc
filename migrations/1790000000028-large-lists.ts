import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, residentSees, staffSees } from './sql.js';

const KEPT = 'select, insert, update, delete';

const STAFF = 'current_staff() is not null';
const PROGRAMS_TOO = `${STAFF} or current_program() is not null`;
const SIGN_INS_TOO = 'staff_id is null and person_id is null';

/** Rewrites the walls of one condition: `from` as PostgreSQL writes it, `to` as we do. */
const rewrite = (from: string, to: string): string => `
  for wall in select tablename, policyname from pg_policies where 'domownik_desk' = any (roles) and policyname in ('staff_wall', 'staff_reads') and qual = '${from}' loop
    execute format('alter policy %I on %I using (${to})', wall.policyname, wall.tablename);
  end loop;`;

// As a sub-select it is asked once a statement, otherwise once a row: that alone was most of what large lists cost.
// Not a sub-select that is true or false: of that the planner thinks that it lets half of the rows through.
const ONCE = { staff: '(select current_staff()) is not null', programs: '(select coalesce(current_staff(), current_program())) is not null' };

/**
 * What the desk's lists need in a large cooperative: the wall asked once a statement, and the entries summed after each feed,
 * not at each opening of a page.
 */
export class LargeLists1790000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ declare wall record; begin
        ${rewrite('(current_staff() IS NOT NULL)', ONCE.staff)}
        ${rewrite('((current_staff() IS NOT NULL) OR (current_program() IS NOT NULL))', ONCE.programs)}
      end $$;
      alter policy staff_reads on audit_event using (${ONCE.staff} or ${SIGN_INS_TOO});

      -- outdated: entries have changed since, in the very transaction that says so.
      create table entries_summed (
        cooperative_id uuid primary key references cooperative on delete cascade,
        summed_at timestamptz not null default now(), outdated boolean not null
      );
      -- What of an account's entries is effective on the day that its balance is set, summed from the entries alone.
      create table entry_sum (
        cooperative_id uuid not null,
        account_id uuid not null, entries bigint not null,
        primary key (cooperative_id, account_id),
        foreign key (cooperative_id, account_id) references settlement_account on delete cascade
      );
      ${protect('entries_summed', { worker: 'select, insert, update', desk: 'select' })}
      ${protect('entry_sum', { worker: KEPT, desk: 'select' })}
      ${['entries_summed', 'entry_sum'].map((table) => `${residentSees(table, 'false')} ${staffSees(table)}`).join('\n')}

      -- An upsert, because it waits for whoever makes the first sums at this moment; an update would not see them.
      create function outdate_entry_sums() returns trigger language plpgsql as $$
      begin
        insert into entries_summed (cooperative_id, outdated) values (new.cooperative_id, true)
          on conflict (cooperative_id) do update set outdated = true;
        if current_cooperative() = new.cooperative_id then perform enqueue('sum_entries', '{}', null, 'sum_entries'); end if;
        return null;
      end $$;
      create trigger outdate_sums_inserted after insert on feed_batch for each row
        when (new.state = 'APPLIED') execute function outdate_entry_sums();
      create trigger outdate_sums_ended after update of state on feed_batch for each row
        when (new.state = 'APPLIED' and old.state <> new.state) execute function outdate_entry_sums();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger outdate_sums_ended on feed_batch;
      drop trigger outdate_sums_inserted on feed_batch;
      drop function outdate_entry_sums();
      drop table entry_sum, entries_summed;
      alter policy staff_reads on audit_event using (${STAFF} or ${SIGN_INS_TOO});
      do $$ declare wall record; begin
        ${rewrite('(( SELECT current_staff() AS current_staff) IS NOT NULL)', STAFF)}
        ${rewrite('(( SELECT COALESCE(current_staff(), current_program()) AS "coalesce") IS NOT NULL)', PROGRAMS_TOO)}
      end $$;
    `);
  }
}
