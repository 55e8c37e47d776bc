import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { issueLogin } from '../../src/auth/index.js';
import { api, asRole, type Client, type TestDatabase } from '../support/index.js';

/** A small town within a cooperative whose every neighbour can be named: who holds what, by title or by account, since and until when. */
const TOWN = `
  insert into building (cooperative_id, key, estate, street, number, postcode, city) select c.id, x.* from cooperative c,
    (values ('T-1', 'os. Próbne', 'ul. Próbna', '1', '00-001', 'Miasto'), ('T-2', 'os. Próbne', 'ul. Próbna', '2', '00-001', 'Miasto'),
      ('T-3', 'os. Inne', 'ul. Inna', '3', '00-001', 'Miasto')) x where c.slug = 'hutnik';
  insert into premises (cooperative_id, key, building_id, number, staircase, kind, area_m2)
    select b.cooperative_id, x.key, b.id, x.key, x.staircase, 'RESIDENTIAL', 50 from
      (values ('T-1', 'T1-I', 'I'), ('T-1', 'T1-II', 'II'), ('T-2', 'T2-I', 'I'), ('T-3', 'T3-I', 'I')) x (building, key, staircase)
      join building b on b.key = x.building;
  insert into person (cooperative_id, key, first_name, last_name) select c.id, 'T-' || name, name, 'Próbna' from cooperative c,
    unnest(array['Anna', 'Bogdan', 'Celina', 'Damian', 'Ewa', 'Filip']) name where c.slug = 'hutnik';
  insert into legal_title (cooperative_id, key, premises_id, person_id, kind, valid_from, valid_to)
    select p.cooperative_id, 'T-' || x.name, p.id, n.id, 'SEPARATE_OWNERSHIP', x.since::date, x.until::date from
      (values ('Anna', 'T1-I', '2010-01-01', null), ('Celina', 'T2-I', '2010-01-01', null), ('Damian', 'T3-I', '2010-01-01', null),
        ('Ewa', 'T1-I', '2000-01-01', '2026-11-19'), ('Filip', 'T1-I', '2026-11-21', null)) x (name, premises, since, until)
      join premises p on p.key = x.premises join person n on n.key = 'T-' || x.name;
  insert into settlement_account (cooperative_id, key, account_group, name, premises_id, tracks_balance, balance_set_on, history_from)
    select p.cooperative_id, 'T-Bogdan', 'RENT', 'ul. Próbna', p.id, true, '2026-11-20', '2026-01-01' from premises p where p.key = 'T1-II';
  insert into account_holder (cooperative_id, account_id, person_id, held_from, role)
    select a.cooperative_id, a.id, n.id, '2026-01-01', 'MAIN' from settlement_account a join person n on n.key = 'T-Bogdan' where a.key = 'T-Bogdan'`;

/**
 * Anna lives at T-1 staircase I by title, Bogdan at T-1 II by account, Celina at T-2 I of the same estate, Damian at T-3 I
 * of another; Ewa left T-1 I yesterday, and Filip gets it tomorrow (today is 2026-11-20).
 */
export type Neighbour = 'Anna' | 'Bogdan' | 'Celina' | 'Damian' | 'Ewa' | 'Filip';

export const NEIGHBOURS: Neighbour[] = ['Anna', 'Bogdan', 'Celina', 'Damian', 'Ewa', 'Filip'];

/** Builds the town. */
export async function settle(database: TestDatabase): Promise<void> {
  for (const statement of TOWN.split(';')) await asRole(database, 'admin', statement);
}

/** A neighbour's browser, signed in. */
export async function enter(database: TestDatabase, app: NestFastifyApplication, name: Neighbour): Promise<Client> {
  const { workerDatabaseUrl, peppers } = database.environment;
  const password = 'kot śpi na piecu';
  const { identifier } = await issueLogin({
    databaseUrl: workerDatabaseUrl!, peppers, cooperative: 'hutnik', personKey: `T-${name}`, password });
  const client = api(app, 'hutnik.localhost');
  await client.signIn(identifier, password);
  return client;
}
