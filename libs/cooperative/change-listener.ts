import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import type { Environment } from '#config/environment';
import { ENVIRONMENT } from './environment.token.js';

type Forget = (key: string | null) => void;

const RETRY_MS = 1_000;
const BEAT_MS = 10_000;
const PATIENCE_MS = 5_000;

/**
 * Hears from PostgreSQL which remembered rows are out of date (LISTEN on a direct connection, never through PgBouncer).
 * While it is deaf nothing may be remembered, so a revoked session can't live on in one process. A connection that a
 * network has dropped in silence never ends by itself: it is asked for an answer every ten seconds.
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
    const client = new pg.Client({
      connectionString: this.environment.directDatabaseUrl!, application_name: 'domownik-listen', keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS,
    });
    client.on('error', () => undefined);
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload }) => this.topics.get(channel)?.(payload ?? null));
    try {
      await client.connect();
      for (const topic of this.topics.keys()) await client.query(`listen ${pg.escapeIdentifier(topic)}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    void this.stayWith(client);
  }

  /** Goes on while the connection answers. */
  private async stayWith(client: pg.Client): Promise<void> {
    while (this.client === client) {
      await delay(BEAT_MS, undefined, { ref: false });
      await client.query('select').catch(() => this.lost(client));
    }
    void client.end().catch(() => undefined);
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
