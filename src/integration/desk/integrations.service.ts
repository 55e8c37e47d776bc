import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase } from '#libs/cooperative';
import { csvOf } from '#libs/documents';
import { Changes } from '../changes/changes.service.js';
import { CHANGE_COLUMNS, cellsOf } from '../changes/change-file.js';
import type { ChangeKind } from '../changes/change-kind.js';
import { TOKENS, type TokenRow } from '../tokens/statements.js';
import { WEBHOOKS, type WebhookRow } from '../webhooks/statements.js';
import type { ChangeKindWord, Integrations } from './models/integrations.model.js';

/** What the admin sees of the doors for programs, and the files for an office whose program has none. */
@Injectable()
export class IntegrationsService {
  constructor(
    private readonly database: DeskDatabase,
    private readonly changes: Changes,
  ) {}

  async all(staff: StaffViewer): Promise<Integrations> {
    const scope = deskScopeOf(staff);
    const [waiting, [tokens, webhooks]] = await Promise.all([
      this.changes.waiting(scope), this.database.read<[TokenRow[], WebhookRow[]]>(scope, [TOKENS, WEBHOOKS]),
    ]);
    return {
      waiting: waiting.map(({ kind, ...rest }) => ({ kind: kind as ChangeKindWord, ...rest })),
      tokens: tokens.map((row) => ({
        id: row.id, name: row.name, hint: row.hint, scopes: row.scopes, createdBy: row.created_by, createdAt: row.created_at,
        expiresAt: row.expires_at, lastUsedAt: row.last_used_at, revokedAt: row.revoked_at,
      })),
      webhooks: webhooks.map((row) => ({
        id: row.id, url: row.url, events: row.events, createdBy: row.created_by, createdAt: row.created_at,
        failures: row.failures, disabledAt: row.disabled_at,
      })),
    };
  }

  /** What waits of a kind up to a place, as CSV. It waits on: only `take` marks it. */
  async file({ staff, address }: Visit, kind: ChangeKind, upTo: number): Promise<string> {
    const scope = deskScopeOf(staff!);
    const rows = await this.changes.waitingOf(scope, kind, upTo);
    await this.database.transaction(scope, (transaction) =>
      record(transaction, { action: 'CHANGES_EXPORTED', personId: null, address, details: { kind, upTo, count: rows.length } }));
    return csvOf([CHANGE_COLUMNS[kind].map(([title]) => title), ...rows.map((row) => cellsOf(row))]);
  }

  /** Marks what a file held as taken. @returns how many changes that is; null for a place that was never given */
  take({ staff, address }: Visit, kind: ChangeKind, upTo: number): Promise<number | null> {
    return this.changes.take(deskScopeOf(staff!), { kinds: [kind], place: upTo }, { address, details: {} });
  }
}
