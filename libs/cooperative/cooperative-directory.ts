import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ChangeListener } from './change-listener.js';
import { enabledTabs, type Cooperative } from './cooperative.js';
import { ScopedDatabase } from './scoped-database.js';
import { settingsSchema } from './settings.js';

/** The topic under which a change of a cooperative's hosts, state or settings is told. */
export const COOPERATIVE_CHANGED = 'domownik_cooperative';

const SETTINGS = { name: 'settings', text: 'select settings from cooperative_settings where cooperative_id = $1 and $2::uuid is null' };
const BY_HOST = `select c.id, c.slug from cooperative_domain d join cooperative c on c.id = d.cooperative_id
  where d.host = $1 and c.suspended_at is null`;
const FIRST_HOSTS = 'select min(host) as host from cooperative_domain group by cooperative_id order by min(host)';
const FIRST_HOST = 'select min(host) as host from cooperative_domain where cooperative_id = $1';
// An unknown host is remembered too, or guessing hosts would be a way to load the database; but not for ever.
const MOST_REMEMBERED = 20_000;

/** Which cooperative a host belongs to: an exact look-up of the Host header alone, never of body, path or other headers. */
@Injectable()
export class CooperativeDirectory {
  private readonly known = new Map<string, Promise<Cooperative | null>>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ScopedDatabase,
    private readonly changes: ChangeListener,
  ) {
    this.changes.on(COOPERATIVE_CHANGED, () => this.known.clear());
  }

  /** @param host lower case, without a port; null for a host that nobody owns or whose cooperative is suspended */
  byHost(host: string): Promise<Cooperative | null> {
    if (!this.changes.hearing) return this.load(host);
    const remembered = this.known.get(host);
    if (remembered) return remembered;
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    const loading = this.load(host);
    this.known.set(host, loading);
    loading.catch(() => this.known.delete(host));
    return loading;
  }

  /**
   * The cooperative as its work out of the queue needs it, at the first of its hosts; never remembered.
   *
   * @throws where there is none, or it has no host
   */
  async byId(cooperativeId: string): Promise<Cooperative> {
    const [found] = (await this.dataSource.query(FIRST_HOST, [cooperativeId])) as { host: string | null }[];
    const cooperative = found?.host ? await this.load(found.host) : null;
    if (!cooperative) throw new Error(`there is no cooperative ${cooperativeId} with a host`);
    return cooperative;
  }

  /** Every cooperative that is open, with one of its hosts; for the demo's front door. */
  async all(): Promise<Cooperative[]> {
    const rows = (await this.dataSource.query(FIRST_HOSTS)) as { host: string }[];
    const found = await Promise.all(rows.map(({ host }) => this.byHost(host)));
    return found.filter((cooperative) => cooperative !== null);
  }

  private async load(host: string): Promise<Cooperative | null> {
    const [found] = (await this.dataSource.query(BY_HOST, [host])) as { id: string; slug: string }[];
    if (!found) return null;
    const scope = { cooperativeId: found.id, personId: null };
    const [[row]] = await this.database.read<[{ settings: unknown }[]]>(scope, [SETTINGS]);
    if (!row) return null;
    const settings = settingsSchema.parse(row.settings);
    return { ...found, host, settings, tabs: enabledTabs(settings) };
  }
}
