import { readFileSync } from 'node:fs';
import { loadFeed } from '../../src/feed/index.js';

/** A process of its own, so that its peak of memory is the feed's: `load.js <database url> <cooperative> <package>`. */
const [databaseUrl = '', cooperative = '', path = ''] = process.argv.slice(2);
const begun = performance.now();
const steps: Record<string, number> = {};
const outcome = await loadFeed({
  databaseUrl, cooperative, path,
  onStep: (step) => void (steps[step.step] ??= Math.round(performance.now() - begun)),
});
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
// What Linux tells as maxRSS begins with the peak of the process that began this one.
const peakKb = process.platform === 'linux' ? Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) : maxRSS;
process.send?.({ outcome, steps, seconds: (performance.now() - begun) / 1000, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMb: peakKb / 1024 });
