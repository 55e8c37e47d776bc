import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { ScopedDatabase } from '#libs/cooperative';
import { Outbox, type MailDraft } from '#libs/documents';
import { createWorker, workOnce } from '../../src/worker.js';
import { api, asRole, loginOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';

const GPS = { exif: { IFD0: { Make: 'Telefon', Model: 'Tajny' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 4/1 0/1' } } };

describe('mail and photos', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let resident: Client;
  let ids: { cooperative_id: string; person_id: string };

  const count = async (table: string) => Number((await asRole<{ n: string }>(database, 'admin', `select count(*) as n from ${table}`))[0]!.n);

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
    resident = api(app, 'hutnik.localhost');
    const login = loginOf('hutnik');
    await resident.signIn(login.identifier, login.password);
    [ids] = (await asRole<typeof ids>(database, 'admin',
      `select l.cooperative_id, l.person_id from login l join cooperative c on c.id = l.cooperative_id where c.slug = 'hutnik' and identifier = $1`,
      { values: [login.identifier] })) as [typeof ids];
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  describe('the outbox', () => {
    const draft = (subject: string): MailDraft => ({
      to: 'lokator@example.org', personId: ids.person_id, topic: 'FAULTS', language: 'pl', subject,
      paragraphs: ['Zażółć <b>gęślą</b> jaźń.', 'Druga linia'], action: { label: 'Otwórz', path: '/x?code=TAJNE' },
    });
    const scope = () => ({ cooperativeId: ids.cooperative_id, personId: ids.person_id });

    it('sends in the brand of the cooperative, as text and HTML, and keeps nothing of what it said', async () => {
      await app.get(ScopedDatabase).transaction(scope(), (tx) => app.get(Outbox).queue(tx, draft('Zgłoszenie')));
      const [waiting] = await asRole<{ content: Buffer }>(database, 'admin', 'select content from outgoing_mail');
      expect(waiting!.content.toString('latin1')).not.toContain('TAJNE');
      await worker.drain();
      expect(worker.mails).toHaveLength(1);
      const [mail] = worker.mails;
      expect(mail).toMatchObject({ to: 'lokator@example.org', subject: 'Zgłoszenie – SM HUTNIK' });
      expect(mail!.from).toContain('Internetowa Obsługa Kontrahenta');
      expect(mail!.text).toContain('https://hutnik.localhost/x?code=TAJNE');
      expect(mail!.html).toContain('Zażółć &lt;b&gt;gęślą&lt;/b&gt; jaźń.');
      const [sent] = await asRole(database, 'admin', 'select state, content, attempts from outgoing_mail');
      expect(sent).toEqual({ state: 'SENT', content: null, attempts: 1 });
    });

    it('sends nothing of a transaction that did not stand', async () => {
      const before = [await count('outgoing_mail'), worker.mails.length];
      await expect(app.get(ScopedDatabase).transaction(scope(), async (tx) => {
        await app.get(Outbox).queue(tx, draft('Nigdy'));
        throw new Error('rolled back');
      })).rejects.toThrow('rolled back');
      await worker.drain();
      expect([await count('outgoing_mail'), worker.mails.length]).toEqual(before);
    });

    it('tries again while the mail server is away, for a whole weekend, and sends once it is back', async () => {
      const deaf = { ...database.environment, smtpUrl: 'smtp://127.0.0.1:1' };
      const offline = await createWorker(deaf);
      await app.get(ScopedDatabase).transaction(scope(), (tx) => app.get(Outbox).queue(tx, draft('Po awarii')));
      await workOnce(offline, deaf);
      await offline.close();
      const state = () => asRole(database, 'admin', `select state, attempts, last_error from outgoing_mail where subject = 'Po awarii'`);
      expect(await state()).toEqual([{ state: 'FAILED', attempts: 1, last_error: 'ESOCKET' }]);
      const [job] = await asRole<{ tries: number; pause: number }>(database, 'admin',
        'select max_attempts as tries, extract(epoch from run_at - now())::float as pause from graphile_worker._private_jobs where attempts = 1');
      expect(job!.pause).toBeGreaterThan(0);
      // The queue's library waits exp(n) seconds after the n-th try, and exp(10) from the tenth on.
      const pauses = Array.from({ length: job!.tries - 1 }, (_, index) => Math.exp(Math.min(10, index + 1)));
      expect(pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThan(72 * 3600);
      await asRole(database, 'admin', 'update graphile_worker._private_jobs set run_at = now()');
      await worker.drain();
      expect(worker.mails.at(-1)!.subject).toContain('Po awarii');
      expect(await state()).toEqual([{ state: 'SENT', attempts: 2, last_error: null }]);
    });

    it('takes no work for another cooperative, whatever is asked, and shows the queue to nobody but the worker', async () => {
      const asked = { cooperativeId: ids.cooperative_id, personId: ids.person_id };
      await asRole(database, 'app', `select enqueue('send_mail', '{"cooperativeId": "00000000-0000-4000-8000-000000000000"}')`, asked);
      const [job] = await asRole<{ payload: { cooperativeId: string } }>(database, 'admin',
        'select payload from graphile_worker._private_jobs order by id desc limit 1');
      expect(job!.payload.cooperativeId).toBe(ids.cooperative_id);
      await expect(asRole(database, 'app', `select enqueue('send_mail', '{}')`)).rejects.toThrow(/belongs to a cooperative/);
      await expect(asRole(database, 'app', 'select * from graphile_worker._private_jobs', asked)).rejects.toThrow(/denied/);
      await asRole(database, 'admin', 'delete from graphile_worker._private_jobs');
    });
  });

  describe('a photo', () => {
    const upload = (file: Buffer, field = 'photo') => {
      const boundary = 'x-boundary';
      const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
      const body = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]);
      return resident.request<{ id: string; code?: string }>('/photos', { method: 'POST', body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } });
    };
    const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#a0522d' } });

    it('is kept upright, small enough, and without a word of where and by what it was taken', async () => {
      const file = await picture(2600, 1300).withMetadata({ ...GPS, orientation: 6 }).jpeg().toBuffer();
      expect(file.toString('latin1')).toContain('Tajny');
      const { status, body } = await upload(file);
      expect([status, body]).toEqual([201, { id: body.id, width: 1000, height: 2000 }]);
      const [kept] = await asRole<{ large: Buffer; small: Buffer }>(database, 'admin', 'select large, small from photo where id = $1', { values: [body.id] });
      for (const bytes of [kept!.large, kept!.small]) {
        const { format, exif, gps } = (await sharp(bytes).metadata()) as unknown as Record<string, unknown>;
        expect([format, exif, gps]).toEqual(['jpeg', undefined, undefined]);
        expect(bytes.toString('latin1')).not.toContain('Tajny');
      }
      const shown = await resident.request(`/photos/${body.id}?size=small`);
      expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/jpeg']);
    });

    it.each([
      ['a text with the name of a photo', () => Promise.resolve(Buffer.from('<script>alert(1)</script>')), 'NOT_A_PICTURE'],
      ['an SVG that would read files', () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>')), 'NOT_A_PICTURE'],
      ['nothing', () => Promise.resolve(Buffer.alloc(0)), 'NOT_A_PICTURE'],
      ['a photo cut off in its middle', async () => (await picture(900, 900).jpeg().toBuffer()).subarray(0, 2_000), 'BROKEN'],
      ['a bomb: few bytes, many pixels', () => picture(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer(), 'TOO_LARGE'],
      ['more bytes than are taken', () => Promise.resolve(Buffer.alloc(16 * 1024 * 1024, 1)), 'TOO_LARGE'],
    ])('%s is refused, and nothing is kept', async (_, file, code) => {
      const before = [await count('photo'), await count('graphile_worker._private_jobs')];
      const { status, body } = await upload(await file());
      expect([status, body.code]).toEqual([422, code]);
      expect([await count('photo'), await count('graphile_worker._private_jobs')]).toEqual(before);
    });

    it('is its sender’s alone', async () => {
      const { body } = await upload(await picture(40, 40).png().toBuffer());
      const missing = await resident.request(`/photos/${ids.person_id}`);
      for (const [slug, n] of [['hutnik', 1], ['zlm', 0]] as const) {
        const other = api(app, `${slug}.localhost`);
        const login = loginOf(slug, 'resident', n);
        await other.signIn(login.identifier, login.password);
        const answer = await other.request(`/photos/${body.id}`);
        expect([answer.status, answer.body]).toEqual([404, missing.body]);
      }
      expect((await api(app, 'hutnik.localhost').request(`/photos/${body.id}`)).status).toBe(401);
    });

    it('that no report claims is dropped after a day, and no more than twenty wait', async () => {
      const file = await picture(40, 40).png().toBuffer();
      const codes: (string | undefined)[] = [];
      for (let n = 0; n < 20; n += 1) codes.push((await upload(file)).body.code);
      expect(codes.at(-1)).toBe('TOO_MANY');
      const waiting = 'photo where claimed_at is null';
      const kept = await count(waiting);
      await asRole(database, 'admin', 'update graphile_worker._private_jobs set run_at = now()');
      await worker.drain();
      expect([kept > 0, await count(waiting)]).toEqual([true, 0]);
    });
  });
});
