/** '12,34' of '12.3400': an exact decimal without the zeros that say nothing, never fewer than `places`. */
export function decimal(value: string, places = 0): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(places, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return kept ? `${grouped},${kept}` : grouped;
}

/** '5 m³' of '5.0000' and 'm3', as old programs write the unit. */
export const quantity = (value: string, unit: string): string =>
  `${decimal(value)}\u00a0${unit.replace(/^m2$/, 'm²').replace(/^m3$/, 'm³')}`;

/** '61 1090 1014 ...': account numbers as they are written. */
export const grouped = (nrb: string): string => nrb.replace(/\B(?=(\d{4})+$)/g, '\u00a0');
