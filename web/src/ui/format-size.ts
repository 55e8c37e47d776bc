const KILO = 1024;

const figure = (value: number): string => value.toLocaleString('pl-PL', { maximumFractionDigits: value < 10 ? 1 : 0 });

/** '340 B', '12 kB' or '1,4 MB' from a size in bytes, as on the paper: in the Polish way in every language. */
export function formatSize(bytes: number): string {
  if (bytes < KILO) return `${bytes}\u00a0B`;
  const kilobytes = bytes / KILO;
  return kilobytes < KILO ? `${figure(kilobytes)}\u00a0kB` : `${figure(kilobytes / KILO)}\u00a0MB`;
}
