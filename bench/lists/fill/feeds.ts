import { idOf, type Filling } from './sql.js';

export const BATCHES = 2_000;
const FILES = `jsonb_build_object('mode', 'full', 'files', jsonb_build_object('entries.csv', jsonb_build_object('inserted', 900, 'updated', 12, 'deleted', 0, 'unchanged', 40000)))`;
const PROBLEMS = `jsonb_build_object('mode', 'full', 'problemCount', 1200, 'problems', (select jsonb_agg(jsonb_build_object('file', 'entries.csv', 'line', line, 'column', 'amount',
  'value', '12,x', 'code', 'BAD_VALUE', 'message', 'To nie jest kwota.')) from generate_series(1, 200) line))`;
const DIFFERENCE = `jsonb_build_object('difference', jsonb_build_object('notable', 500000, 'movedCount', 300, 'groups', jsonb_build_array(
  jsonb_build_object('group', 'RENT', 'accounts', 40000, 'before', 0, 'after', 100)), 'moved',
  (select jsonb_agg(jsonb_build_object('account', 'K' || k, 'before', 0, 'after', 600000)) from generate_series(1, 50) k)))`;

/** Batches, n = 0 the newest and two a day; of ten one was refused, one tried, one a bank statement. What residents entered, and a webhook with its deliveries. */
export async function fillFeeds({ run, of }: Filling): Promise<void> {
  const batches = of(BATCHES);
  await run(`insert into feed_batch (cooperative_id, id, source, as_of, state, received_at, started_at, ended_at, summary, bytes, kind, dry_run)
    select $coop, ${idOf('H', 'n')}, 'Księgi 7.1', came, (case n % 10 when 3 then 'REFUSED' when 5 then 'CHECKED' when 7 then 'TAKEN' when 8 then 'UNCHANGED' else 'APPLIED' end)::batch_state,
      came, came, came, case n % 10 when 3 then ${PROBLEMS} when 5 then ${FILES} || ${DIFFERENCE} else ${FILES} end, 4000000,
      (case n % 10 when 7 then 'STATEMENT' else 'PACKAGE' end)::batch_kind, n % 10 = 5
    from generate_series(0, ${batches - 1}) n, lateral (select now() - n * interval '12 hours' as came) of_it`);
  await run(`insert into office_change (cooperative_id, place, kind, event, subject_id)
    select $coop, n, (array['CONTACT', 'READING', 'FAULT', 'APPLICATION', 'CONSENT'])[1 + n % 5]::change_kind, 'FILED', gen_random_uuid() from generate_series(1, ${of(30_000)}) n`);
  await run(`insert into webhook (cooperative_id, id, url, events, secret, created_by)
    select $coop, ${idOf('U', '0')}, 'https://books.example/hook', '{feed.applied}', '', ${idOf('S', '0')}`);
  await run(`insert into webhook_delivery (cooperative_id, id, webhook_id, event, about, payload, state, created_at)
    select $coop, ${idOf('X', 'n')}, ${idOf('U', '0')}, 'feed.applied', n::text, '{}', 'DELIVERED', now() - n * interval '12 hours' from generate_series(0, ${of(5_000) - 1}) n`);
}
