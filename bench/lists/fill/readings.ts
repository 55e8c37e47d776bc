import { PREMISES } from './places.js';
import { any, idOf, type Filling } from './sql.js';

/** Reported readings of two years, n = 0 the newest; the newest tenth waits. */
export async function fillReadings({ run, of }: Filling): Promise<void> {
  const reports = of(20_000);
  await run(`insert into reading_report (cooperative_id, id, meter_id, person_id, request_id, read_on, value, previous_on, previous_value, consumption,
      rolled_over, confirmed_unusual, state, reported_at, decided_at, reason)
    select $coop, ${idOf('Q', 'n')}, ${idOf('M', 'home')}, ${idOf('P', 'home')}, gen_random_uuid(), reported::date, 440 + luck, reported::date - 90, 440, luck,
      false, luck > 95, state::report_state, reported, case when state in ('ACCEPTED', 'REFUSED') then reported + interval '2 days' end,
      case when state = 'REFUSED' then 'Stan jest niższy od poprzedniego.' end
    from generate_series(0, ${reports - 1}) n, lateral (select ${any('n', 9, of(PREMISES))} as home, ${any('n', 10, 100)} as luck,
      now() - n * interval '1 day' * 730 / ${reports} as reported) drawn,
      lateral (select case when n < ${reports / 10} then 'SENT' when luck < 85 then 'ACCEPTED' when luck < 93 then 'REFUSED' else 'REPLACED' end as state) decided`);
}
