import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { StaffViewer, Visit } from '#libs/access';
import type { Environment } from '#config/environment';
import type { AuditAction } from '#libs/audit';
import { ENVIRONMENT, insertCooperative, isUuid, likeTyped, PLATFORM_ID, PlatformDatabase, readSetUp, type Ask } from '#libs/cooperative';
import type { Problem } from '#libs/graphql';
import { stringify } from 'yaml';
import { StaffInvitations } from '../staff/index.js';
import type { CreateCooperativeInput } from './inputs/platform.input.js';
import type { CooperativeUsage, PlatformCooperative, PlatformCooperatives, PlatformOutcome } from './models/platform.model.js';
import { COOPERATIVE, COOPERATIVES } from './statements.js';
import { setUpOf } from './templates.js';

const PAGE = 30;
const HOST = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;
const SLUG = /^[a-z][a-z0-9-]{1,40}$/;
const TAKEN = '23505';

/** What the operators do with cooperatives. Everything is written into the platform's own trail. */
@Injectable()
export class CooperativesService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly invitations: StaffInvitations,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** A page by slug. @param after the slug that the page before ended with; null for the first */
  async page(search: string | null, after: string | null): Promise<PlatformCooperatives> {
    const rows = await this.database.read((ask) => ask<Row>(COOPERATIVES, [PLATFORM_ID, likeTyped(search), after ?? '']));
    const shown = rows.slice(0, PAGE);
    return { rows: shown.map(asModel), next: rows.length > PAGE ? shown.at(-1)!.slug : null };
  }

  /** One cooperative; null where there is none. */
  async one(id: string): Promise<PlatformCooperative | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.read((ask) => ask<Row>(COOPERATIVE, [id, PLATFORM_ID]));
    return row ? asModel(row) : null;
  }

  /** Creates a cooperative out of a template and invites its first admin; with problems nothing is written. */
  async create(visit: Visit, input: CreateCooperativeInput): Promise<PlatformOutcome> {
    const wanted = { ...input, slug: input.slug.trim().toLowerCase(), host: input.host.trim().toLowerCase(), name: input.name.trim(), shortName: input.shortName.trim() };
    const problems = [...newProblems(wanted), ...this.invitations.problems(adminOf(wanted)).map(asAdminsField)];
    if (problems.length) return { problems };
    const setUp = readSetUp(stringify(setUpOf(wanted)), this.environment.passwordFloor);
    const id = randomUUID();
    const taken = await this.database.change<Problem[]>(async (ask) => {
      const [held] = await ask('select from cooperative_domain where host = $1', [wanted.host]);
      if (held) return { result: [{ field: 'host', code: 'TAKEN' }], act: null };
      if (!(await insertCooperative(ask, setUp, id))) return { result: [{ field: 'slug', code: 'TAKEN' }], act: null };
      return { result: [], act: actOf(visit, 'COOPERATIVE_CREATED', { cooperative: id, slug: wanted.slug, template: wanted.template }) };
    }).catch(takenHost);
    if (taken.length) return { problems: taken };
    // In a transaction of its own, as the operators' login can't write an office's people; it can be sent again.
    await this.invitations.invite({ cooperativeId: id, personId: null }, adminOf(wanted));
    return { problems: [], cooperativeId: id };
  }

  /** Invites an admin into a cooperative, where the first one's invitation was lost or nobody is left. */
  async inviteAdmin({ staff }: Visit, id: string, admin: { name: string; email: string }): Promise<PlatformOutcome> {
    if (!(await this.one(id))) return { problems: [{ field: 'id', code: 'NOT_FOUND' }] };
    const problems = await this.invitations.invite({ cooperativeId: id, personId: null }, { ...admin, roles: ['ADMIN'], districtId: null }, { operator: staff!.staffId });
    return { problems };
  }

  /** Adds a host, at which the cooperative answers at once. */
  async addDomain(visit: Visit, id: string, given: string): Promise<PlatformOutcome> {
    const host = given.trim().toLowerCase();
    if (!HOST.test(host)) return { problems: [{ field: 'host', code: 'NO_HOST' }] };
    return this.change(visit, id, 'DOMAIN_ADDED', { host }, async (ask) => {
      const added = await ask('insert into cooperative_domain (host, cooperative_id) values ($1, $2) on conflict do nothing returning host', [host, id]);
      return added.length ? [] : [{ field: 'host', code: 'TAKEN' }];
    });
  }

  /** Takes a host away; never the last one, or nobody would find the site. */
  async removeDomain(visit: Visit, id: string, host: string): Promise<PlatformOutcome> {
    return this.change(visit, id, 'DOMAIN_REMOVED', { host }, async (ask) => {
      const hosts = await ask<{ host: string }>('select host from cooperative_domain where cooperative_id = $1', [id]);
      if (!hosts.some((each) => each.host === host)) return [{ field: 'host', code: 'NOT_FOUND' }];
      if (hosts.length === 1) return [{ field: 'host', code: 'LAST' }];
      await ask('delete from cooperative_domain where cooperative_id = $1 and host = $2', [id, host]);
      return [];
    });
  }

  /** Closes or opens the portal of a cooperative. Nothing of its data changes. */
  async suspend(visit: Visit, id: string, suspended: boolean): Promise<PlatformOutcome> {
    return this.change(visit, id, suspended ? 'COOPERATIVE_SUSPENDED' : 'COOPERATIVE_RESUMED', {}, async (ask) => {
      const changed = await ask(
        `update cooperative set suspended_at = case when $2 then now() end where id = $1 and (suspended_at is null) = $2 returning id`, [id, suspended]);
      return changed.length ? [] : [{ field: null, code: 'UNCHANGED' }];
    });
  }

  private async change(visit: Visit, id: string, action: AuditAction, details: Record<string, string>, work: (ask: Ask) => Promise<Problem[]>): Promise<PlatformOutcome> {
    if (!isUuid(id)) return { problems: [{ field: 'id', code: 'NOT_FOUND' }] };
    const problems = await this.database.change<Problem[]>(async (ask) => {
      // The row's lock lets two operators act one after the other.
      const [found] = await ask('select from cooperative where id = $1 and id <> $2 for update', [id, PLATFORM_ID]);
      const result = found ? await work(ask) : [{ field: 'id', code: 'NOT_FOUND' }];
      return { result, act: result.length ? null : actOf(visit, action, { cooperative: id, ...details }) };
    });
    return { problems };
  }
}

type UsageRow = Record<'premises' | 'accounts' | 'logins' | 'logins_in_use' | 'sign_ins_week' | 'staff' | 'feeds_month' | 'feeds_refused_month'
  | 'mails_waiting' | 'mails_failed' | 'stored_bytes', number> & { measured_at: string; last_feed_at: string | null };
type Row = Omit<PlatformCooperative, 'usage'> & { usage: UsageRow | null };

const MEGABYTE = 1_000_000;

const asModel = ({ usage, ...row }: Row): PlatformCooperative => ({ ...row, usage: usage && asUsage(usage) });

const asUsage = (row: UsageRow): CooperativeUsage => ({
  measuredAt: new Date(row.measured_at), premises: row.premises, accounts: row.accounts, logins: row.logins, loginsInUse: row.logins_in_use,
  signInsWeek: row.sign_ins_week, staff: row.staff, lastFeedAt: row.last_feed_at ? new Date(row.last_feed_at) : null,
  feedsMonth: row.feeds_month, feedsRefusedMonth: row.feeds_refused_month, mailsWaiting: row.mails_waiting, mailsFailed: row.mails_failed,
  storedMegabytes: Math.ceil(row.stored_bytes / MEGABYTE),
});

function newProblems({ slug, host, name, shortName }: { slug: string; host: string; name: string; shortName: string }): Problem[] {
  const wrong: [boolean, Problem][] = [
    [!SLUG.test(slug), { field: 'slug', code: 'NO_SLUG' }],
    [!HOST.test(host), { field: 'host', code: 'NO_HOST' }],
    [name.length < 3, { field: 'name', code: 'REQUIRED' }],
    [shortName.length < 2, { field: 'shortName', code: 'REQUIRED' }],
  ];
  return wrong.filter(([is]) => is).map(([, problem]) => problem);
}

const adminOf = ({ adminName, adminEmail }: CreateCooperativeInput) => ({ name: adminName, email: adminEmail, roles: ['ADMIN' as const], districtId: null });

const asAdminsField = ({ field, code }: Problem): Problem => ({ field: field === 'email' ? 'adminEmail' : 'adminName', code });

/** Of two operators who give away one host at once, the second is told. */
function takenHost(error: unknown): Problem[] {
  if ((error as { code?: string }).code === TAKEN) return [{ field: 'host', code: 'TAKEN' }];
  throw error;
}

/** An act of an operator, for the platform's trail. */
export const actOf = ({ staff, address }: { staff: StaffViewer | null; address: string }, action: AuditAction, details: Record<string, string | number>) =>
  ({ staffId: staff!.staffId, address, action, details });
