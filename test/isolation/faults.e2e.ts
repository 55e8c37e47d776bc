import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Statement } from '#libs/cooperative';
import * as places from '../../src/faults/statements/places.js';
import * as register from '../../src/faults/statements/register.js';
import { asRole, demoDay, loginOf, testDatabase, type TestDatabase } from '../support/index.js';

const READS = [places, register].flatMap((module) => Object.values(module) as Statement[]);

const PRIVATE = 'tylko dla zgłaszającego';

/** The statement as if its author had forgotten whose rows to ask for, and what is private: the first wall is gone. */
const forgetful = ({ text }: Statement): string =>
  text
    .replaceAll(/(\w+\.)?cooperative_id = \$1/g, () => '($1::uuid is not null)')
    .replaceAll(/(\w+\.)?person_id = \$2/g, () => '($2::uuid is not null)')
    .replaceAll('where f.fault_id = ', 'where true or f.fault_id = ');

describe('the statements of fault reports, with the code’s own scoping taken out', () => {
  let database: TestDatabase;
  let cooperativeId: string;
  let filer: string;
  let fault: { id: string; building_id: string; premises_id: string };
  const secrets: string[] = [];

  const person = async (slug: string, n: number) => (await asRole<{ cooperative_id: string; person_id: string }>(database, 'admin',
    `select l.cooperative_id, l.person_id from login l join cooperative c on c.id = l.cooperative_id where c.slug = $1 and l.identifier = $2`,
    { values: [slug, loginOf(slug, 'resident', n).identifier] }))[0]!;
  const values: Record<string, () => unknown[]> = {
    'fault-premises': () => [demoDay()],
    'fault-phone': () => [demoDay()],
    'fault-building': () => [fault.premises_id, fault.building_id, demoDay()],
    'fault-register': () => [null, null, false, null, 1000],
    fault: () => [fault.id],
    'fault-events': () => [fault.id],
    'fault-photos': () => [fault.id],
  };
  const ask = (statement: Statement, who: { cooperative_id: string; person_id: string }) =>
    asRole(database, 'app', forgetful(statement), {
      cooperativeId: who.cooperative_id, personId: who.person_id, values: [who.cooperative_id, who.person_id, ...values[statement.name]!()],
    });

  beforeAll(async () => {
    database = await testDatabase();
    ({ cooperative_id: cooperativeId, person_id: filer } = await person('hutnik', 1));
    // The report with the most to hide: the filer's own, in their flat, with photos and words between the two.
    [fault] = (await asRole<typeof fault>(database, 'admin',
      `select r.id, r.building_id, r.premises_id from fault_report r join fault_filing f on f.fault_id = r.id
       where f.person_id = $1 and r.premises_id is not null and exists (select from fault_photo x where x.fault_id = r.id)
         and exists (select from fault_event e where e.fault_id = r.id and not e.public) limit 1`, { values: [filer] })) as [typeof fault];
    // The demo says the same on many reports; of these words there is but one.
    await asRole(database, 'admin', `update fault_event set text = $2 where fault_id = $1 and not public`, { values: [fault.id, PRIVATE] });
    const rows = await asRole<{ secret: string }>(database, 'admin',
      `select photo_id::text as secret from fault_photo where fault_id = $1 union select number from fault_report where id = $1`, { values: [fault.id] });
    secrets.push(PRIVATE, fault.id, fault.premises_id, ...rows.map(({ secret }) => secret));
  });
  afterAll(() => database.drop());

  it('are all here', () => expect(READS.map(({ name }) => name).sort()).toEqual(Object.keys(values).sort()));

  it.each(READS.map((statement) => [statement.name, statement] as const))('%s leaks nothing: the database refuses', async (_, statement) => {
    expect(forgetful(statement)).not.toMatch(/person_id = \$2|cooperative_id = \$1/);
    const others = [await person('hutnik', 0), await person('hutnik', 2), await person('zlm', 0)];
    for (const who of others) {
      const text = JSON.stringify(await ask(statement, who));
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });

  it('still answer the filer, so the refusals above mean something', async () => {
    for (const statement of [register.FAULT, register.FAULT_EVENTS, register.FAULT_PHOTOS]) {
      expect((await ask(statement, { cooperative_id: cooperativeId, person_id: filer })).length).toBeGreaterThan(0);
    }
  });
});
