import { toGrosze, type Grosze } from '#libs/money';

const ONES = [
  '', 'jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć', 'dziesięć', 'jedenaście', 'dwanaście',
  'trzynaście', 'czternaście', 'piętnaście', 'szesnaście', 'siedemnaście', 'osiemnaście', 'dziewiętnaście',
];
const TENS = [
  '', '', 'dwadzieścia', 'trzydzieści', 'czterdzieści', 'pięćdziesiąt', 'sześćdziesiąt', 'siedemdziesiąt', 'osiemdziesiąt',
  'dziewięćdziesiąt',
];
const HUNDREDS = [
  '', 'sto', 'dwieście', 'trzysta', 'czterysta', 'pięćset', 'sześćset', 'siedemset', 'osiemset', 'dziewięćset',
];

/** One, few (2-4, 22-24 ...), many: the three forms of a counted Polish noun. */
type Forms = readonly [one: string, few: string, many: string];

const ZLOTE: Forms = ['złoty', 'złote', 'złotych'];
const GROSZE: Forms = ['grosz', 'grosze', 'groszy'];
/** Powers of a thousand, from the smallest. */
const SCALES: readonly (Forms | null)[] = [
  null,
  ['tysiąc', 'tysiące', 'tysięcy'],
  ['milion', 'miliony', 'milionów'],
  ['miliard', 'miliardy', 'miliardów'],
];

/** The form of a noun after a number: 1 grosz, 2 grosze, 5 groszy, 12 groszy, 22 grosze, 101 groszy. */
export function counted(count: number, [one, few, many]: Forms): string {
  if (count === 1) return one;
  const [last, lastTwo] = [count % 10, count % 100];
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
}

/**
 * An amount as a payment slip spells it (kwota słownie): 'tysiąc dwieście czterdzieści jeden złotych trzydzieści pięć groszy'.
 *
 * @throws RangeError where the amount is below zero, or a billion złotych and more
 */
export function amountInWords(grosze: Grosze): string {
  const amount = toGrosze(grosze);
  const zlote = Math.floor(amount / 100);
  if (amount < 0 || zlote >= 1000 ** SCALES.length) throw new RangeError(`no slip is made out for ${amount}`);
  return `${spelled(zlote)} ${counted(zlote, ZLOTE)} ${spelled(amount % 100)} ${counted(amount % 100, GROSZE)}`;
}

function spelled(number: number): string {
  if (number === 0) return 'zero';
  const groups = SCALES.map((scale, power) => group(Math.floor(number / 1000 ** power) % 1000, scale));
  return groups.reverse().filter(Boolean).join(' ');
}

/** A thousand is 'tysiąc', never 'jeden tysiąc'. */
function group(count: number, scale: Forms | null): string {
  if (count === 0) return '';
  if (!scale) return belowThousand(count);
  return count === 1 ? scale[0] : `${belowThousand(count)} ${counted(count, scale)}`;
}

function belowThousand(number: number): string {
  const rest = number % 100;
  const words = [HUNDREDS[Math.floor(number / 100)], ...(rest < 20 ? [ONES[rest]] : [TENS[Math.floor(rest / 10)], ONES[rest % 10]])];
  return words.filter(Boolean).join(' ');
}
