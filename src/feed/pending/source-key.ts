import type { BankStatement, BankTransaction } from '../mt940/statement.js';

/**
 * What tells a payment apart wherever it is told of again: the bank's own reference, or its place in the numbered
 * statement where the bank gives none. A second one of the same reference, day and amount is another payment.
 */
export class SourceKeys {
  private readonly seen = new Map<string, number>();

  of({ nrb, number }: BankStatement, { bookedOn, amount, reference }: BankTransaction, position: number): string {
    const name = reference === '' ? `${number}#${position}` : reference;
    const key = [nrb, bookedOn, amount, name].join('/');
    const times = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, times);
    return times === 1 ? key : `${key}+${times}`;
  }
}
