import { useText } from '../../messages/index.js';
import { Note } from '../../ui/Note.js';
import type { Doubt } from './meter.js';
import { formatQuantity } from './quantity.js';

/** Asks again about what is odd, with the figures, as soon as it is found. */
export function Doubts({ doubts, unit }: { doubts: readonly Doubt[]; unit: string }) {
  const t = useText();
  return (
    <Note tone="warning" urgent>
      <p>
        <strong>{t('report.sure')}</strong>
      </p>
      {doubts.map(({ kind, consumption, usual }) => (
        <p key={kind}>
          {t(usual === null || kind === 'ROLL_OVER' ? `report.doubt.${kind}` : 'report.doubt.UNUSUAL.usual', {
            consumption: formatQuantity(consumption, unit),
            usual: usual === null ? '' : formatQuantity(usual, unit),
          })}
        </p>
      ))}
      <p>{t('report.sureLead')}</p>
    </Note>
  );
}
