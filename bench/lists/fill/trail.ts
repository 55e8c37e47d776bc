import { PERSONS, STAFF } from './people.js';
import { any, idOf, oneOf, type Filling } from './sql.js';

const OF_STAFF = ['STAFF_SIGNED_IN', 'FAULT_MOVED', 'READING_DECIDED', 'NOTICE_PUBLISHED', 'LETTER_SENT', 'APPLICATION_CHECKED'];
const OF_RESIDENTS = ['SIGNED_OUT', 'SIGN_IN_FAILED', 'NOTICE_READ', 'LETTER_OPENED', 'READING_REPORTED', 'FAULT_FILED'];
const DAYS = 730;

/** The trail of two years, n = 0 the newest: most of it residents' sign-ins, a tenth the staff's doings with what they concern. */
export async function fillTrail({ run, of }: Filling): Promise<void> {
  const events = of(1_000_000);
  await run(`insert into audit_event (cooperative_id, at, action, person_id, staff_id, address, details)
    select $coop, now() - n * interval '1 day' * ${DAYS} / ${events}, case when n % 10 = 0 then ${oneOf(OF_STAFF, any('n', 16, OF_STAFF.length))}
        when n % 10 < 7 then 'SIGNED_IN' else ${oneOf(OF_RESIDENTS, any('n', 16, OF_RESIDENTS.length))} end,
      case when n % 10 > 0 then ${idOf('P', any('n', 17, of(PERSONS)))} end, case when n % 10 = 0 then ${idOf('S', any('n', 18, STAFF))} end, '10.1.2.3',
      case when n % 10 = 0 then jsonb_build_object('faultId', ${idOf('F', any('n', 19, of(5_000)))}) else '{}' end
    from generate_series(0, ${events - 1}) n`);
}
