import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { api, asRole, testApplication, testDatabase, type TestDatabase } from '../support/index.js';

const ADDRESSES = 'query ($text: String!) { buildingAddresses(text: $text) { id address postcode city } }';
const OFFICE = 'query ($id: ID!) { districtOffice(buildingId: $id) { building name address hours phone email } }';

interface Address {
  id: string;
  address: string;
  postcode: string;
  city: string;
}

describe('the district office of an address', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  const visitor = (slug: string) => api(app, `${slug}.localhost`);
  const find = async (text: string, slug = 'zlm') => (await visitor(slug).graphql<{ buildingAddresses: Address[] }>(ADDRESSES, { text })).data!.buildingAddresses;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('is found by a visitor who types without Polish letters, in any order, and leads to where one can call', async () => {
    const [known] = await asRole<{ street: string; number: string; office: string; phone: string }>(database, 'admin',
      `select b.street, b.number, d.name as office, d.phone from building b join district d on d.id = b.district_id
       join cooperative c on c.id = b.cooperative_id where c.slug = 'zlm' order by b.street, b.number limit 1`);
    const { street, number, office, phone } = known!;
    const bare = street.replace(/^ul\. /, '').toUpperCase();
    for (const text of [`${street} ${number}`, `lodz ${bare} ${number}`, bare.slice(0, 4)]) {
      const found = await find(text);
      expect(found.map(({ address }) => address)).toContain(`${street} ${number}`);
      const { id } = found.find(({ address }) => address === `${street} ${number}`)!;
      const { data } = await visitor('zlm').graphql<{ districtOffice: unknown }>(OFFICE, { id });
      expect(data!.districtOffice).toMatchObject({ name: office, phone });
    }
  });

  it('finds nothing by patterns, by too little, or by what is no address, and never premises or people', async () => {
    for (const text of ['', 'u', 'ul.', '%%%%', '__', 'nie ma takiej ulicy', 'Kowalski']) expect([text, await find(text)]).toEqual([text, []]);
    const all = await find('lodz');
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThanOrEqual(20);
    for (const row of all) expect(Object.keys(row).sort()).toEqual(['address', 'city', 'id', 'postcode']);
  });

  it('does not exist where the cooperative has no look-up, and knows no building of another', async () => {
    const { data, errors } = await visitor('hutnik').graphql(ADDRESSES, { text: 'gwiezdna' });
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
    const [foreign] = await asRole<{ id: string }>(database, 'admin',
      `select b.id from building b join cooperative c on c.id = b.cooperative_id where c.slug = 'hutnik' limit 1`);
    for (const id of [foreign!.id, 'no-id', '00000000-0000-4000-8000-000000000000']) {
      expect((await visitor('zlm').graphql(OFFICE, { id })).data).toEqual({ districtOffice: null });
    }
  });
});
