import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import type { PremisesKind } from '#libs/people';
import type { PremisesBankAccount } from './models/bank-account.model.js';
import { BANK_ACCOUNTS, type PremisesBankAccountRow } from './statements/bank-accounts.js';

/** Where to pay: the individual bank account of each premises. */
@Injectable()
export class BankAccountsService {
  constructor(private readonly database: ScopedDatabase) {}

  async all(viewer: Viewer): Promise<PremisesBankAccount[]> {
    const [rows] = await this.database.read<[PremisesBankAccountRow[]]>(scopeOf(viewer), [BANK_ACCOUNTS]);
    return rows.map((row) => ({
      accountId: row.account_id,
      address: row.address,
      premisesKind: row.premises_kind as PremisesKind | null,
      accountName: row.account_name,
      nrb: row.nrb,
      purpose: row.purpose,
    }));
  }
}
