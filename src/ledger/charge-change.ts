import { ChargeChange } from './models/enums.js';
import type { ChargeFigures, ChargeLine } from './models/charges.model.js';

/**
 * Sets the components of a month beside those of the month before. A code that stands twice is matched in order.
 *
 * @param before null where the account was not charged in the month before: then nothing is called new
 * @returns the components with what changed, and those that are gone
 */
export function compareCharges(
  now: ChargeFigures[], before: ChargeFigures[] | null,
): { lines: ChargeLine[]; gone: ChargeFigures[] } {
  if (!before) return { lines: now.map((line) => ({ ...line, change: null, previous: null })), gone: [] };
  const left = [...before];
  const lines = now.map((line): ChargeLine => {
    const at = left.findIndex(({ code }) => code === line.code);
    const [previous = null] = at < 0 ? [] : left.splice(at, 1);
    return { ...line, previous, change: previous ? changeOf(line, previous) : ChargeChange.NEW };
  });
  return { lines, gone: left };
}

function changeOf(line: ChargeFigures, previous: ChargeFigures): ChargeChange {
  const quantity = line.quantity !== previous.quantity || line.unit !== previous.unit;
  const rate = line.rate !== previous.rate;
  if (quantity && rate) return ChargeChange.QUANTITY_AND_RATE;
  if (quantity) return ChargeChange.QUANTITY;
  if (rate) return ChargeChange.RATE;
  return line.amount === previous.amount ? ChargeChange.SAME : ChargeChange.AMOUNT;
}
