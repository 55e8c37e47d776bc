import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PoolClient, QueryResultRow } from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { DataSource, EntityManager, EntityTarget, QueryRunner } from 'typeorm';
import { Refusal } from '#libs/graphql';
import { Clock } from './clock.js';
import { assertScope, openScope, type Scope, type Statement } from './scope.js';
import { ScopedRepository, type Owned } from './scoped-repository.js';

/** A transaction whose every statement runs within one scope. */
export interface ScopedTransaction {
  repository<T extends Owned>(entity: EntityTarget<T>): ScopedRepository<T>;
  /** Runs a statement with the cooperative as $1, the person as $2 (null for none) and `values` from $3; answers its rows. */
  rows<Row extends QueryResultRow>(statement: Statement, values?: unknown[]): Promise<Row[]>;
  /** Tells the other processes, once the transaction commits, that what they remember of `key` is out of date. */
  notify(topic: string, key: string): Promise<void>;
}

/** The only door to rows: a transaction with the cooperative, the person and the day set for the database's policies. */
@Injectable()
export class ScopedDatabase {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads by prepared statements, each with the cooperative as $1 and the person as $2, in one transaction and one
   * round trip: the connection is pipelined, so nothing waits for the answer to what went before.
   *
   * @param values of $3 and onwards, for all statements alike
   * @returns the rows of each statement, in order
   */
  async read<Rows extends QueryResultRow[][]>(scope: Scope, statements: Statement[], values: unknown[] = []): Promise<Rows> {
    assertScope(scope);
    // Without a query runner, whose bookkeeping a read has no use for; the connection is the same pool's.
    const driver = this.dataSource.driver as PostgresDriver;
    const [client, release] = (await driver.obtainSlaveConnection()) as [PoolClient, () => void];
    try {
      const parameters = [scope.cooperativeId, scope.personId, ...values];
      const opened = open(client, openScope(scope, this.clock.today()), 'begin read only');
      const asked = statements.map((statement) => client.query({ ...statement, values: parameters }));
      const answers = await Promise.allSettled([opened, ...asked, client.query('commit')]);
      return answers.slice(1, -1).map((answer) => rowsOf(answer, answers[0])) as Rows;
    } finally {
      release();
    }
  }

  /** The id of the cooperative with this slug, or null; for commands, which have no host to go by. */
  async cooperativeOf(slug: string): Promise<string | null> {
    const [found] = (await this.dataSource.query('select id from cooperative where slug = $1', [slug])) as { id: string }[];
    return found?.id ?? null;
  }

  /**
   * Runs `work` in one transaction within the scope; a throw rolls everything back.
   *
   * @throws Refusal READ_ONLY for a change where the scope allows none: PostgreSQL itself refuses it
   */
  async transaction<T>(scope: Scope, work: (transaction: ScopedTransaction) => Promise<T>): Promise<T> {
    assertScope(scope);
    return this.dataSource.transaction(async (manager) => {
      const client = (await (manager.queryRunner as QueryRunner).connect()) as PoolClient;
      await client.query(openScope(scope, this.clock.today()));
      if (!scope.readOnly) return work(new Transaction(manager, client, scope));
      await client.query('set transaction read only');
      return work(new Transaction(manager, client, scope)).catch(refuseChange);
    });
  }
}

class Transaction implements ScopedTransaction {
  constructor(
    private readonly manager: EntityManager,
    private readonly client: PoolClient,
    private readonly scope: Scope,
  ) {}

  repository<T extends Owned>(entity: EntityTarget<T>): ScopedRepository<T> {
    return new ScopedRepository(this.manager, entity, this.scope.cooperativeId);
  }

  async rows<Row extends QueryResultRow>(statement: Statement, values: unknown[] = []): Promise<Row[]> {
    const { cooperativeId, personId } = this.scope;
    const { rows } = await this.client.query<Row>({ ...statement, values: [cooperativeId, personId, ...values] });
    return rows;
  }

  async notify(topic: string, key: string): Promise<void> {
    await this.manager.query('select pg_notify($1, $2)', [topic, key]);
  }
}

const READ_ONLY_TRANSACTION = '25006';

function refuseChange(error: unknown): never {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  throw [code, driverError?.code].includes(READ_ONLY_TRANSACTION) ? new Refusal('READ_ONLY') : error;
}

function open(client: PoolClient, scope: ReturnType<typeof openScope>, begin: string): Promise<unknown> {
  const begun = client.query(begin);
  const scoped = client.query(scope);
  return Promise.all([begun, scoped]);
}

function rowsOf(answer: PromiseSettledResult<unknown>, opened: PromiseSettledResult<unknown> | undefined): QueryResultRow[] {
  const failed = [opened, answer].find((result) => result?.status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
  return (answer as PromiseFulfilledResult<{ rows: QueryResultRow[] }>).value.rows;
}
