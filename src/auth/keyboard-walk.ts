const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const COLUMNS = Array.from({ length: 10 }, (_, place) => ROWS.map((row) => row[place] ?? '').join(''));
const ORDERS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertz', 'yxcvbnm'];

const LANES = [...ROWS, ...COLUMNS, ...ORDERS].flatMap((lane) => [lane, [...lane].reverse().join('')]);
const LONGEST_LANE = Math.max(...LANES.map((lane) => lane.length));
const LEAST_STEPS = 3;
const MOST_LEFT_OVER = 2;

/** True for what fingers do by themselves: 'qwertyuiop', '1qaz2wsx', 'abcdef123', with hardly anything left over. */
export function isKeyboardWalk(lower: string): boolean {
  const keys = lower.replace(/[^a-z0-9]/g, '');
  if (keys.length < lower.length - MOST_LEFT_OVER || keys.length < 2 * LEAST_STEPS) return false;
  return leftOver(keys) <= MOST_LEFT_OVER;
}

/** The fewest characters outside any run along a lane. */
function leftOver(keys: string): number {
  const fewest = [0];
  for (let end = 1; end <= keys.length; end += 1) {
    const first = Math.max(0, end - LONGEST_LANE);
    const starts = Array.from({ length: Math.max(0, end - LEAST_STEPS + 1 - first) }, (_, place) => first + place);
    const ended = starts.filter((start) => LANES.some((lane) => lane.includes(keys.slice(start, end)))).map((start) => fewest[start]!);
    fewest.push(Math.min(fewest[end - 1]! + 1, ...ended));
  }
  return fewest[keys.length]!;
}
