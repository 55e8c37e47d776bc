import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ChangeListener } from './change-listener.js';
import { enabledTabs, type Announcement, type Cooperative } from './cooperative.js';
import { PLATFORM_ID } from './platform.js';
import { ScopedDatabase } from './scoped-database.js';
import { settingsSchema } from './settings.js';

/** The topic under which a change of a cooperative's hosts, state or settings is told. */
export const COOPERATIVE_CHANGED = 'domownik_cooperative';

const SETTINGS = { name: 'settings', text: 'select settings from cooperative_settings where cooperative_id = $1 and $2::uuid is null' };
const BY_HOST = `select c.id, c.slug, c.suspended_at is not null as suspended, p.password_floor,
    array(select json_build_object('from', a.shown_from, 'to', a.shown_to, 'pl', a.text_pl, 'uk', a.text_uk, 'en', a.text_en)
      from platform_announcement a where a.withdrawn_at is null and a.shown_to > now() order by a.shown_from) as announcements
  from cooperative_domain d join cooperative c on c.id = d.cooperative_id, platform_setting p where d.host = $1`;
const FIRST_HOSTS = 'select min(host) as host from cooperative_domain where cooperative_id <> $1 group by cooperative_id order by min(host)';
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

  /** @param host lower case, without a port; null for a host that nobody owns */
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
   * @throws where there is none, it has no host, or it is suspended: its work waits
   */
  async byId(cooperativeId: string): Promise<Cooperative> {
    const [found] = (await this.dataSource.query(FIRST_HOST, [cooperativeId])) as { host: string | null }[];
    const cooperative = found?.host ? await this.load(found.host) : null;
    if (!cooperative || cooperative.suspended) throw new Error(`there is no cooperative ${cooperativeId} with a host`);
    return cooperative;
  }

  /** The ids of all cooperatives, for the platform's own work. */
  async ids(): Promise<string[]> {
    const rows = (await this.dataSource.query('select id from cooperative where id <> $1 order by id', [PLATFORM_ID])) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Every cooperative that is open, with one of its hosts; for the demo's front door. */
  async all(): Promise<Cooperative[]> {
    const rows = (await this.dataSource.query(FIRST_HOSTS, [PLATFORM_ID])) as { host: string }[];
    const found = await Promise.all(rows.map(({ host }) => this.byHost(host)));
    return found.filter((cooperative): cooperative is Cooperative => cooperative !== null && !cooperative.suspended);
  }

  private async load(host: string): Promise<Cooperative | null> {
    const [found] = (await this.dataSource.query(BY_HOST, [host])) as HostRow[];
    if (!found) return null;
    const { id, slug, suspended, password_floor: floor, announcements } = found;
    const scope = { cooperativeId: id, personId: null };
    const [[row]] = await this.database.read<[{ settings: unknown }[]]>(scope, [SETTINGS]);
    if (!row) return null;
    const settings = settingsSchema.parse(row.settings);
    // The platform's floor holds for every policy, however it was written down before.
    settings.passwordPolicy.minLength = Math.max(settings.passwordPolicy.minLength, floor);
    return { id, slug, suspended, announcements: announcements.map(asAnnouncement), host, settings, tabs: enabledTabs(settings) };
  }
}

interface HostRow {
  id: string;
  slug: string;
  suspended: boolean;
  password_floor: number;
  announcements: { from: string; to: string; pl: string; uk: string; en: string }[];
}

const asAnnouncement = ({ from, to, pl, uk, en }: HostRow['announcements'][number]): Announcement =>
  ({ from: new Date(from).getTime(), to: new Date(to).getTime(), text: { pl, uk, en } });
