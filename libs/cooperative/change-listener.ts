import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import type { Environment } from '#config/environment';
import { ENVIRONMENT } from './environment.token.js';

type Forget = (key: string | null) => void;

const RETRY_MS = 1_000;

/**
 * Hears from PostgreSQL which remembered rows are out of date (LISTEN on a direct connection, never through PgBouncer).
 * While it is deaf nothing may be remembered, so a revoked session can't live on in one process.
 */
@Injectable()
export class ChangeListener implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(ChangeListener.name);
  private readonly topics = new Map<string, Forget>();
  private client: pg.Client | null = null;
  private stopped = false;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** True while changes are heard. */
  get hearing(): boolean {
    return this.client !== null;
  }

  /** Calls `forget` with the key of every change of the topic, and with null when everything must be forgotten. */
  on(topic: string, forget: Forget): void {
    this.topics.set(topic, forget);
  }

  async onModuleInit(): Promise<void> {
    if (this.environment.directDatabaseUrl) await this.listen().catch(() => void this.retry());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.environment.directDatabaseUrl!, application_name: 'domownik-listen' });
    client.on('error', () => undefined);
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload }) => this.topics.get(channel)?.(payload ?? null));
    await client.connect();
    for (const topic of this.topics.keys()) await client.query(`listen ${pg.escapeIdentifier(topic)}`);
    this.client = client;
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    for (const forget of this.topics.values()) forget(null);
    if (!this.stopped) void this.retry();
  }

  private async retry(): Promise<void> {
    while (!this.stopped && !this.client) {
      await delay(RETRY_MS, undefined, { ref: false });
      await this.listen().catch((error: Error) => this.logger.warn(`not hearing changes: ${error.message}`));
    }
  }
}
