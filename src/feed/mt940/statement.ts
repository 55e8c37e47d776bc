/** A payment or a charge as a bank statement has it. */
export interface BankTransaction {
  /** Line of the file on which it begins. */
  line: number;
  /** '2013-05-08': the day on which the bank booked it. */
  bookedOn: string;
  /** C: in; D: out; RC and RD take such a one back. */
  direction: 'C' | 'D' | 'RC' | 'RD';
  /** Grosze, above zero. */
  amount: number;
  /** What the bank calls it; '' where it has no name. */
  reference: string;
  /** The subfields of :86: by their number; unstructured text stands under ''. */
  details: Map<string, string>;
}

/** One statement of one account. */
export interface BankStatement {
  /** Digits of the account number (NRB), or '' where the bank names it otherwise. */
  nrb: string;
  /** What the bank numbers it by. */
  number: string;
  transactions: BankTransaction[];
}
