import pg from 'pg';

/** People of the tortured cooperative with a login, initial credentials and a place at the desk each: known0, known1 … */
export async function putKnownPeople(appUrl: string, count: number): Promise<void> {
  const url = new URL(process.env.DATABASE_ADMIN_URL!);
  url.pathname = new URL(appUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(`insert into person (cooperative_id, key, first_name, last_name)
      select id, 'K' || n, 'Jan', 'Nowak' from cooperative, generate_series(0, $1::integer - 1) n`, [count]);
    await client.query(`insert into login (cooperative_id, person_id, identifier, password_hash)
      select p.cooperative_id, p.id, 'known' || substr(p.key, 2), (select password_hash from login limit 1) from person p where p.key like 'K%'`);
    await client.query(`insert into initial_credential (cooperative_id, login_id, person_id, password_hash, email)
      select cooperative_id, id, person_id, password_hash, identifier || '@poczta.example' from login where identifier like 'known%'`);
    await client.query(`insert into staff_member (cooperative_id, email, name, roles, password_hash, totp_confirmed_at)
      select cooperative_id, identifier || '@biuro.example', 'Jan Nowak', '{CLERK}', password_hash, now() from login where identifier like 'known%'`);
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
