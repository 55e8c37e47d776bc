import { Injectable } from '@nestjs/common';
import { CooperativeDirectory, ScopedDatabase } from '#libs/cooperative';
import { MEASURE } from './statements.js';

/** Counts what each cooperative uses, within it and under the worker's login: the operators read the counts alone. */
@Injectable()
export class MeasureUsage {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly directory: CooperativeDirectory,
  ) {}

  async run(): Promise<void> {
    for (const cooperativeId of await this.directory.ids()) {
      await this.database.transaction({ cooperativeId, personId: null }, (transaction) => transaction.rows(MEASURE));
    }
  }
}
