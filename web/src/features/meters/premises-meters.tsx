import { useText } from '../../messages/index.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../ui/DataTable.js';
import { formatUnit } from '../../ui/format.js';
import { TextLink } from '../../ui/links.js';
import { Section } from '../../ui/Panel.js';
import type { ListedMeter, PremisesMeters as Premises } from './meter.js';
import { Quantity } from './quantity.js';

const LABELS = ['meters.medium', 'meters.location', 'meters.serial', 'meters.installed', 'meters.removed', 'meters.unit', 'meters.last'] as const;

/** The meters of one of the premises, those that hang before those that were removed. */
export function PremisesMeters({ premises }: { premises: Premises }) {
  const t = useText();
  const { address, kind, heldFrom, heldTo, meters } = premises;
  const labels = LABELS.map((id) => t(id));
  const held = heldTo ? t('premises.fromTo', { from: heldFrom, to: heldTo }) : t('premises.from', { from: heldFrom });
  const [hanging, removed] = [meters.filter(({ removedOn }) => !removedOn), meters.filter(({ removedOn }) => removedOn)];
  return (
    <Section title={address} lead={<p>{`${t(`premises.kind.${kind}`)}, ${held}`}</p>}>
      <DataTable
        caption={t('meters.caption', { address })}
        captionHidden
        columns={labels.map((label, at) => ({ label, align: at === LABELS.length - 1 ? 'end' : 'start' }))}
      >
        <TableGroup>
          {hanging.map((meter) => (
            <MeterRow key={meter.id} meter={meter} labels={labels} address={address} />
          ))}
        </TableGroup>
        {removed.length > 0 && (
          <TableGroup heading={t('meters.removedOnes')} columns={LABELS.length}>
            {removed.map((meter) => (
              <MeterRow key={meter.id} meter={meter} labels={labels} address={address} />
            ))}
          </TableGroup>
        )}
      </DataTable>
    </Section>
  );
}

function MeterRow({ meter, labels, address }: { meter: ListedMeter; labels: string[]; address: string }) {
  const t = useText();
  const [, location = '', serial = '', installed = '', removed = '', unit = '', last = ''] = labels;
  const medium = t(`medium.${meter.medium}`);
  return (
    <Row>
      <RowHead>
        <TextLink
          to="/liczniki/$meterId"
          params={{ meterId: meter.id }}
          aria-label={t('meters.open', { medium, serial: meter.serial, address })}
        >
          {medium}
        </TextLink>
      </RowHead>
      <Cell label={location}>{meter.location ?? t('meters.noLocation')}</Cell>
      <Cell label={serial}>{meter.serial}</Cell>
      <Cell label={installed}>{meter.installedOn}</Cell>
      <Cell label={removed} blank={!meter.removedOn}>
        {meter.removedOn}
      </Cell>
      <Cell label={unit}>{formatUnit(meter.unit)}</Cell>
      <Cell label={last} align="end" blank={!meter.lastReading}>
        {meter.lastReading && (
          <>
            <Quantity value={meter.lastReading.value} unit={meter.unit} />
            <div>{meter.lastReading.readOn}</div>
          </>
        )}
      </Cell>
    </Row>
  );
}
