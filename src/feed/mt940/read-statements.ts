import { parseGrosze } from '#libs/money';
import { Unreadable } from '../problems.js';
import { parseDay } from '../values/date.js';
import { detailsOf } from './details.js';
import { nrbsIn } from './find-nrb.js';
import type { BankStatement, BankTransaction } from './statement.js';
import { tagsOf, type Tag } from './tags.js';

// YYMMDD[MMDD] C|D|RC|RD [funds code] amount type reference[//bank's reference]
const ENTRY = /^(\d{6})(\d{4})?(R?[CD])[A-Z]?(\d{1,12},\d{0,2})[A-Z][A-Z0-9]{3}([^\n]*?)(?:\/\/([^\n]*))?(?:\n[^]*)?$/;
const BALANCE = /^([CD])(\d{6})([A-Z]{3})(\d{1,15},\d{0,2})$/;
const NO_REFERENCE = /^(?:NONREF)?$/i;
const LATEST = '2099-12-31';

/** A statement while it is read. */
interface Draft extends BankStatement {
  opening: number | null;
  /** Lines at which it began. */
  line: number;
}

/**
 * The statements of a file in MT940, as Polish banks write it. What the bank says of the balance before and after must
 * agree with what stands between; a statement that does not add up is cut or altered.
 *
 * @throws Unreadable with the line, where it is none, is cut, or does not add up
 */
export function readStatements(text: string): BankStatement[] {
  const statements: BankStatement[] = [];
  let draft: Draft | null = null;
  for (const tag of tagsOf(text)) {
    if (tag.name === '20') {
      if (draft) throw new Unreadable('MT940_CUT', draft.line);
      draft = { nrb: '', number: '', transactions: [], opening: null, line: tag.line };
      continue;
    }
    // After the closing balance some banks tell what is available (:64:, :65:) and sums (:90C:, :86:) of the whole.
    if (draft === null) {
      if (statements.length === 0) throw new Unreadable('NOT_MT940', tag.line);
      continue;
    }
    const isClosed = take(tag, draft);
    if (!isClosed) continue;
    const { nrb, number, transactions } = draft;
    statements.push({ nrb, number, transactions });
    draft = null;
  }
  if (draft || statements.length === 0) throw new Unreadable(draft ? 'MT940_CUT' : 'NOT_MT940', draft?.line ?? 1);
  return statements;
}

/** Takes a field into the statement; true where it closes it. */
function take(tag: Tag, draft: Draft): boolean {
  switch (tag.name) {
    case '25':
      draft.nrb = nrbsIn(tag.text)[0] ?? '';
      return false;
    case '28':
    case '28C':
      draft.number = tag.text.trim();
      return false;
    case '60F':
    case '60M':
      draft.opening = balanceOf(tag);
      return false;
    case '61':
      draft.transactions.push(transactionOf(tag));
      return false;
    case '86': {
      const last = draft.transactions.at(-1);
      if (last && last.details.size === 0) last.details = detailsOf(tag.text);
      return false;
    }
    case '62F':
    case '62M':
      checkSum(tag, draft);
      return true;
    default:
      return false;
  }
}

function transactionOf(tag: Tag): BankTransaction {
  const [, valueDay = '', bookingDay, direction, amount = '', own = '', banks = ''] = ENTRY.exec(tag.text) ?? [];
  const grosze = parseGrosze(amount.replace(/,$/, ''));
  const bookedOn = dayOf(valueDay, bookingDay);
  if (direction === undefined || grosze === null || bookedOn === null) throw new Unreadable('MT940_ENTRY', tag.line);
  return {
    line: tag.line,
    bookedOn,
    direction: direction as BankTransaction['direction'],
    amount: grosze,
    reference: [banks, own].map((text) => text.trim()).find((text) => !NO_REFERENCE.test(text)) ?? '',
    details: new Map(),
  };
}

/** The day of booking. It has no year of its own: a booking of January may have a value day of December, and back. */
function dayOf(valueDay: string, bookingDay: string | undefined): string | null {
  const value = calendarDay(`20${valueDay.slice(0, 2)}`, valueDay.slice(2));
  if (value === null || bookingDay === undefined) return value;
  const year = Number(value.slice(0, 4));
  const months = Number(bookingDay.slice(0, 2)) - Number(value.slice(5, 7));
  const turn = months > 6 ? -1 : months < -6 ? 1 : 0;
  return calendarDay(String(year + turn), bookingDay);
}

function calendarDay(year: string, monthAndDay: string): string | null {
  const day = parseDay(`${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`, LATEST);
  return typeof day === 'string' ? day : null;
}

function balanceOf(tag: Tag): number {
  const [, side, , currency, amount = ''] = BALANCE.exec(tag.text.trim()) ?? [];
  const grosze = parseGrosze(amount.replace(/,$/, ''));
  if (grosze === null) throw new Unreadable('MT940_BALANCE', tag.line);
  if (currency !== 'PLN') throw new Unreadable('MT940_CURRENCY', tag.line);
  return side === 'D' ? -grosze : grosze;
}

function checkSum(tag: Tag, { opening, transactions }: Draft): void {
  const closing = balanceOf(tag);
  if (opening === null) throw new Unreadable('MT940_BALANCE', tag.line);
  const isIn = ({ direction }: BankTransaction) => direction === 'C' || direction === 'RD';
  const sum = transactions.reduce((total, entry) => total + (isIn(entry) ? entry.amount : -entry.amount), opening);
  if (sum !== closing) throw new Unreadable('MT940_BALANCE', tag.line);
}
