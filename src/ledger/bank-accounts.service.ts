import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import type { PremisesBankAccount } from './models/bank-account.model.js';
import { BANK_ACCOUNTS, type PremisesBankAccountRow } from './statements/bank-accounts.js';

/** Where to pay: the individual bank account of each premises. */
@Injectable()
export class BankAccountsService {
  constructor(private readonly database: ScopedDatabase) {}

  async all(viewer: Viewer): Promise<PremisesBankAccount[]> {
    const [rows] = await this.database.read<[PremisesBankAccountRow[]]>(scopeOf(viewer), [BANK_ACCOUNTS]);
    return rows.map(({ account_name: accountName, ...row }) => ({ accountName, ...row }));
  }
}
