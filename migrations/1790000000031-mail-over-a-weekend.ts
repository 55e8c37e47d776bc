import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `enqueue` of the outbox's migration, with so many tries. */
const enqueue = (tries: number): string => `
  create or replace function enqueue(task text, payload jsonb, run_at timestamptz default null, job_key text default null) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
  begin
    if current_cooperative() is null then raise exception 'a job belongs to a cooperative'; end if;
    perform graphile_worker.add_job(task, json_build_object('cooperativeId', current_cooperative(), 'payload', payload),
      run_at => run_at, max_attempts => ${tries},
      job_key => case when job_key is not null then current_cooperative()::text || ':' || job_key end);
  end $$`;

/** Work is tried for three days: a mail server that goes away on a Friday evening may be seen to on Monday. */
export class MailOverAWeekend1790000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(enqueue(22));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(enqueue(12));
  }
}
