import { setTimeout as delay } from 'node:timers/promises';

/** Waits until something holds, such as what another process hears of a moment later. @throws where it does not within `seconds` */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('it has not come to hold');
    await delay(20);
  }
}
