import { isValidNrb, normaliseNrb } from '#libs/bank';
import type { FeedColumn } from '../contract/index.js';
import { parseDay, parseMonth } from './date.js';
import { parseAmount, parseDecimal, parseInteger } from './number.js';
import type { Parsed, Parser, Refusal } from './value.js';

const KEY_LENGTH = 100;
const REMEMBERED_VALUES = 10_000;
const POSTCODE = /^\d\d-\d{3}$/;
const BOOLEANS = new Map([
  ['tak', 'true'], ['true', 'true'], ['1', 'true'], ['nie', 'false'], ['false', 'false'], ['0', 'false'],
]);
const NOT_AN_NRB: Refusal = { code: 'NOT_AN_NRB' };
const NOT_A_POSTCODE: Refusal = { code: 'NOT_A_POSTCODE' };
const NOT_A_BOOLEAN: Refusal = { code: 'NOT_A_BOOLEAN' };

/** How the values of a column are read. */
export function parserOf(column: FeedColumn): Parser {
  switch (column.type) {
    case 'key':
    case 'reference':
      return upTo(KEY_LENGTH);
    case 'text':
      return upTo(column.maxLength);
    case 'choice':
      return oneOf(column.choices);
    case 'date':
      return remembering((text) => parseDay(text, column.latest));
    case 'month':
      return remembering(parseMonth);
    case 'money':
      return parseAmount;
    case 'decimal':
      return (text) => parseDecimal(text, column);
    case 'integer':
      return (text) => parseInteger(text, column.min, column.max);
    case 'boolean':
      return (text) => BOOLEANS.get(text.toLowerCase()) ?? NOT_A_BOOLEAN;
    case 'nrb':
      return (text) => (isValidNrb(text) ? normaliseNrb(text) : NOT_AN_NRB);
    case 'postcode':
      return (text) => (POSTCODE.test(text) ? text : NOT_A_POSTCODE);
  }
}

function upTo(limit: number): Parser {
  const refusal: Refusal = { code: 'TOO_LONG', details: { limit } };
  return (text): Parsed => (text.length > limit ? refusal : text);
}

function oneOf(choices: readonly string[]): Parser {
  const allowed = new Set(choices);
  const refusal: Refusal = { code: 'NOT_ALLOWED', details: { choices: choices.join(', ') } };
  return (text): Parsed => (allowed.has(text) ? text : refusal);
}

/** The same parser for values of which a file has few: days and months repeat by the hundred. */
function remembering(parse: Parser): Parser {
  const known = new Map<string, Parsed>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size === REMEMBERED_VALUES) known.clear();
    const parsed = parse(text);
    known.set(text, parsed);
    return parsed;
  };
}
