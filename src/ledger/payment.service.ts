import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { transferQr, type TransferRefusal } from '#libs/bank';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import type { PremisesKind } from '#libs/people';
import { PaymentRefusal } from './models/enums.js';
import type { Payment } from './models/payment.model.js';
import { plainLetters } from './plain-letters.js';
import { PAYMENTS, type PaymentRow } from './statements/payment.js';
import { transferTitle } from './transfer-title.js';

const REFUSAL: Record<TransferRefusal, PaymentRefusal> = {
  ZERO: PaymentRefusal.NOTHING_DUE,
  NEGATIVE: PaymentRefusal.OVERPAID,
  TOO_LARGE: PaymentRefusal.TOO_LARGE,
  BAD_NRB: PaymentRefusal.BAD_BANK_ACCOUNT,
};

/** A transfer with the one who orders it, as a payment slip needs it. */
export interface OrderedPayment extends Payment {
  payer: { name: string; address: string | null };
}

/** Paying: what is due on an account, as a transfer that a resident has only to confirm. */
@Injectable()
export class PaymentService {
  constructor(private readonly database: ScopedDatabase) {}

  /** The transfers of all accounts that the viewer holds now. */
  async all(viewer: Viewer): Promise<OrderedPayment[]> {
    return this.find(viewer, null);
  }

  /** The transfer of one account; null where the viewer does not hold it now. */
  async one(viewer: Viewer, accountId: string): Promise<OrderedPayment | null> {
    if (!isUuid(accountId)) return null;
    const [payment] = await this.find(viewer, accountId);
    return payment ?? null;
  }

  private async find(viewer: Viewer, accountId: string | null): Promise<OrderedPayment[]> {
    const [rows] = await this.database.read<[PaymentRow[]]>(scopeOf(viewer), [PAYMENTS], [accountId]);
    return rows.map((row) => payment(row, viewer.cooperative.settings));
  }
}

function payment(row: PaymentRow, { name, shortName }: { name: string; shortName: string }): OrderedPayment {
  const title = transferTitle({ key: row.account_key, group: row.account_group, month: row.set_on.slice(0, 7) });
  return {
    accountId: row.account_id,
    accountName: row.account_name,
    address: row.address,
    premisesKind: row.premises_kind as PremisesKind | null,
    setOn: row.set_on,
    amount: row.balance !== null && row.balance < 0 ? -row.balance : null,
    recipient: name,
    nrb: row.nrb,
    purpose: row.purpose,
    title,
    ...code(row, shortName, title),
    payer: { name: [row.first_name, row.last_name].filter(Boolean).join(' '), address: row.correspondence_address ?? row.address },
  };
}

function code({ balance, nrb }: PaymentRow, recipient: string, title: string): Pick<Payment, 'qrPayload' | 'refusal'> {
  if (balance === null) return { qrPayload: null, refusal: PaymentRefusal.NO_BALANCE };
  const due = balance === 0 ? 0 : -balance;
  if (due > 0 && nrb === null) return { qrPayload: null, refusal: PaymentRefusal.NO_BANK_ACCOUNT };
  // Without Polish letters: some readers guess another encoding from them, and the transfer bears the wrong words.
  const qr = transferQr({ nrb: nrb ?? '', amount: due, recipient: plainLetters(recipient), title: plainLetters(title) });
  return 'payload' in qr ? { qrPayload: qr.payload, refusal: null } : { qrPayload: null, refusal: REFUSAL[qr.refused] };
}
