import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { COOPERATIVE_CHANGED } from './cooperative-directory.js';
import { PLATFORM_ID } from './platform.js';

/** Asks one statement with its values; answers its rows. */
export type Ask = <Row extends QueryResultRow = QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;

/** Who of the operators does what; ids and words of the platform alone. */
export interface PlatformAct {
  staffId: string;
  address: string;
  action: string;
  details: Record<string, string | number | boolean>;
}

const OPEN = `select set_config('domownik.cooperative_id', $1, true), set_config('domownik.staff_id', $2, true)`;
const RECORD = 'insert into audit_event (cooperative_id, action, details, address) values ($1, $2, $3, $4)';

/**
 * The operators' door: the platform's own tables, under the database's login for operators, which can read no row of any
 * cooperative. What an operator changes goes into the platform's trail in the same transaction, and every process is told
 * to forget what it remembers of cooperatives.
 */
@Injectable()
export class PlatformDatabase {
  constructor(private readonly dataSource: DataSource) {}

  read<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((manager) => work(askOf(manager)));
  }

  /** @param act what is written into the trail; asked for once the work is done, and null where nothing was */
  change<T>(work: (ask: Ask) => Promise<{ result: T; act: PlatformAct | null }>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const ask = askOf(manager);
      const { result, act } = await work(ask);
      if (act) {
        await ask(OPEN, [PLATFORM_ID, act.staffId]);
        await ask(RECORD, [PLATFORM_ID, act.action, act.details, act.address]);
        await ask('select pg_notify($1, $2)', [COOPERATIVE_CHANGED, '']);
      }
      return result;
    });
  }
}

// Its plain answer has another shape for a change than for a question.
const askOf = (manager: EntityManager): Ask => async <Row extends QueryResultRow>(sql: string, values: unknown[] = []) =>
  (await manager.queryRunner!.query(sql, values, true)).records as Row[];
