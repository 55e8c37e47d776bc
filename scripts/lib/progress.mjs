const HEARTBEAT_MS = 10_000;

const colours = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint(1);
export const dim = paint(2);
export const red = paint(31);
export const green = paint(32);

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Trouble that the reader can mend: its message is shown without a stack. */
export class Trouble extends Error {}

/** Runs `work`, saying what it is, that it still runs, and how long it took. */
export async function step(title, work) {
  const start = performance.now();
  console.log(`• ${title} …`);
  const beat = setInterval(() => console.log(dim(`  … ${seconds(start)}`)), HEARTBEAT_MS);
  try {
    const result = await work();
    console.log(`  ${green('✓')} ${dim(seconds(start))}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}
