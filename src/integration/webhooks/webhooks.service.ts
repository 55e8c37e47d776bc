import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Environment } from '#config/environment';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record, type AuditAction } from '#libs/audit';
import { DeskDatabase, ENVIRONMENT, isUuid, RateLimits, reserveTry, type ScopedTransaction, type Statement } from '#libs/cooperative';
import { Refusal, type Problem } from '#libs/graphql';
import { seal } from '#libs/secrets';
import type { MakeWebhookInput } from '../desk/inputs/make-webhook.input.js';
import type { WebhookMade } from '../desk/models/webhook.model.js';
import { newWebhookSecret } from './signature.js';
import { DELIVERIES, ENABLE, MAKE, REMOVE, type DeliveryRow } from './statements.js';
import { tell } from './telling.js';
import { boxPlace } from './webhook-box.js';
import { TEST_EVENT, WEBHOOK_EVENTS, type WebhookEvent } from './webhook-event.js';
import { urlFault } from './webhook-url.js';

const MOST = 10;
const PAGE = 25;
const MINUTE = 60;

/** Addresses of the office's programs, as the admin sets them. */
@Injectable()
export class Webhooks {
  private readonly tests: RateLimiterPostgres;

  constructor(
    private readonly database: DeskDatabase,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    limits: RateLimits,
  ) {
    this.tests = limits.limiter({ name: 'webhook-test', tries: 5, seconds: MINUTE, blockSeconds: MINUTE });
  }

  /** Its secret is told this once; the database keeps it sealed, as every message is signed with it. */
  async make({ staff, address }: Visit, input: MakeWebhookInput): Promise<WebhookMade> {
    const url = input.url.trim();
    const problems = this.problems({ ...input, url });
    if (problems.length) return { problems, secret: null };
    const [id, secret] = [randomUUID(), newWebhookSecret()];
    const sealed = seal(secret, this.environment.peppers, boxPlace(id));
    return this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      const [made] = await transaction.rows(MAKE, [id, new URL(url).href, [...new Set(input.events)], sealed, MOST]);
      if (!made) return { problems: [{ field: null, code: 'TOO_MANY' }], secret: null };
      await record(transaction, { action: 'WEBHOOK_MADE', personId: null, address, details: { webhook: id, events: input.events.join(' ') } });
      return { problems: [], secret };
    });
  }

  /** @throws Refusal NOT_FOUND */
  remove(visit: Visit, id: string): Promise<void> {
    return this.act(visit, id, REMOVE, 'WEBHOOK_REMOVED');
  }

  /** @throws Refusal NOT_FOUND, also where it is told all the same */
  enable(visit: Visit, id: string): Promise<void> {
    return this.act(visit, id, ENABLE, 'WEBHOOK_ENABLED');
  }

  /**
   * Sends a message of no meaning.
   *
   * @returns false where five were sent to the address within a minute: then it is sent none
   * @throws Refusal NOT_FOUND, also where the address is told nothing any more
   */
  async test({ staff }: Visit, id: string): Promise<boolean> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    if (!(await reserveTry(this.tests, `${staff!.cooperative.id}:${id}`))) return false;
    const told = await this.database.transaction(deskScopeOf(staff!), (transaction) =>
      tell(transaction, { event: TEST_EVENT, about: randomUUID(), payload: {}, webhookId: id }));
    if (told === 0) throw new Refusal('NOT_FOUND');
    return true;
  }

  /** What an address was told, the newest first; of a foreign or missing one nothing. */
  async deliveries(staff: StaffViewer, webhookId: string, after: string | null): Promise<{ rows: DeliveryRow[]; next: string | null }> {
    if (!isUuid(webhookId) || (after !== null && !isUuid(after))) return { rows: [], next: null };
    const [rows] = await this.database.read<[DeliveryRow[]]>(deskScopeOf(staff), [DELIVERIES], [webhookId, after, PAGE + 1]);
    const shown = rows.slice(0, PAGE);
    return { rows: shown, next: rows.length > PAGE ? shown.at(-1)!.id : null };
  }

  private problems({ url, events }: MakeWebhookInput): Problem[] {
    const fault = urlFault(url, this.environment.webhooksToPrivate);
    const wrong: [boolean, Problem][] = [
      [fault !== null, { field: 'url', code: fault! }],
      [events.length === 0, { field: 'events', code: 'REQUIRED' }],
      [events.some((event) => !WEBHOOK_EVENTS.includes(event as WebhookEvent)), { field: 'events', code: 'UNKNOWN' }],
    ];
    return wrong.filter(([is]) => is).map(([, problem]) => problem);
  }

  private async act({ staff, address }: Visit, id: string, statement: Statement, action: AuditAction): Promise<void> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    await this.database.transaction(deskScopeOf(staff!), async (transaction: ScopedTransaction) => {
      if ((await transaction.rows(statement, [id])).length === 0) throw new Refusal('NOT_FOUND');
      await record(transaction, { action, personId: null, address, details: { webhook: id } });
    });
  }
}
