import pg from 'pg';

const LOOK_MS = 5_000;

const LOCKED = `
  select locked_by as id from graphile_worker._private_jobs where locked_at < now() - interval '10 seconds'
  union select locked_by from graphile_worker._private_job_queues where locked_at < now() - interval '10 seconds'`;
const KEY = `hashtextextended('queue worker ' || $1, 0)`;

/**
 * Gives back the jobs of workers that died: the queue by itself would wait four hours for them. A living worker holds a
 * lock of the session under its name, which PostgreSQL lets go of with its connection, however the process ends.
 */
export class LivingWorkers {
  private client: pg.Client | null = null;
  private readonly own = new Set<string>();
  private held = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();

  /** @param connectionString of the worker's role, past any pooler */
  constructor(private readonly connectionString: string) {}

  /** A worker of this process. */
  add(workerId: string): void {
    this.own.add(workerId);
    this.look();
  }

  start(): void {
    this.look();
    this.timer = setInterval(() => this.look(), LOOK_MS);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
    await this.client?.end().catch(() => undefined);
  }

  private look(): void {
    this.looking = this.looking.then(() => this.lookOnce()).catch(() => this.disconnect());
  }

  private async lookOnce(): Promise<void> {
    const client = this.client ?? (await this.connect());
    for (const id of this.own) {
      if (this.held.has(id)) continue;
      await client.query(`select pg_advisory_lock(${KEY})`, [id]);
      this.held.add(id);
    }
    const { rows } = await client.query<{ id: string }>(LOCKED);
    for (const { id } of rows) if (!this.own.has(id)) await this.releaseIfDead(client, id);
  }

  private async releaseIfDead(client: pg.Client, id: string): Promise<void> {
    const { rows } = await client.query<{ dead: boolean }>(`select pg_try_advisory_lock(${KEY}) as dead`, [id]);
    if (!rows[0]?.dead) return;
    await client.query('select graphile_worker.force_unlock_workers($1)', [[id]]);
    await client.query(`select pg_advisory_unlock(${KEY})`, [id]);
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.connectionString, application_name: 'domownik-living' });
    client.on('error', () => this.disconnect());
    await client.connect();
    this.held = new Set();
    return (this.client = client);
  }

  /** The next look connects anew. */
  private disconnect(): void {
    const client = this.client;
    this.client = null;
    void client?.end().catch(() => undefined);
  }
}
