import { useText, type MessageId } from '../../messages/index.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../ui/DataTable.js';
import { Section } from '../../ui/Panel.js';
import { PillLink, Pills } from '../../ui/Pills.js';
import { useDates } from '../../ui/use-dates.js';
import { differenceOf } from './difference.js';
import type { Comparison, Meter } from './meter.js';
import { formatQuantity, Quantity } from './quantity.js';

/** What a month took, beside the month before, the year before and the neighbours. */
export function ComparisonSection({ meter, comparison }: { meter: Meter; comparison: Comparison }) {
  const t = useText();
  const dates = useDates();
  const { month, consumption, others } = comparison;
  const labels = [t('comparison.what'), t('meters.consumption'), t('comparison.difference')] as const;
  const rows: [MessageId, string | null][] = [
    ['comparison.previousMonth', comparison.previousMonth],
    ['comparison.yearBefore', comparison.yearBefore],
  ];
  return (
    <Section
      title={t('comparison.title', { month: dates.month(month) })}
      lead={<p>{t('comparison.lead', { medium: t(`medium.${meter.medium}`).toLowerCase(), address: meter.address })}</p>}
    >
      <ComparedMonths meter={meter} comparison={comparison} />
      <DataTable
        caption={t('comparison.caption', { month: dates.month(month) })}
        captionHidden
        columns={labels.map((label, at) => ({ label, align: at === 1 ? 'end' : 'start' }))}
      >
        <TableGroup>
          <Row>
            <RowHead>{dates.month(month)}</RowHead>
            <Cell label={labels[1]} align="end">
              <strong>
                <Quantity value={consumption} unit={meter.unit} />
              </strong>
            </Cell>
            <Cell label={labels[2]} blank />
          </Row>
          {rows.map(([id, value]) => (
            <ComparedRow key={id} label={t(id)} labels={labels} value={value} consumption={consumption} unit={meter.unit} />
          ))}
          <ComparedRow
            label={others === null ? t('comparison.noOthers') : t('comparison.others', { count: others })}
            labels={labels}
            value={comparison.othersAverage}
            consumption={consumption}
            unit={meter.unit}
          />
        </TableGroup>
      </DataTable>
    </Section>
  );
}

interface ComparedRowProps {
  label: string;
  labels: readonly [string, string, string];
  value: string | null;
  consumption: string;
  unit: string;
}

function ComparedRow({ label, labels, value, consumption, unit }: ComparedRowProps) {
  const t = useText();
  const difference = value === null ? null : differenceOf(consumption, value);
  return (
    <Row>
      <RowHead>{label}</RowHead>
      <Cell label={labels[1]} align="end">
        {value === null ? t('comparison.unknown') : <Quantity value={value} unit={unit} />}
      </Cell>
      <Cell label={labels[2]} blank={!difference}>
        {difference && t(`comparison.${difference.kind}`, { difference: formatQuantity(difference.amount, unit) })}
      </Cell>
    </Row>
  );
}

function ComparedMonths({ meter: { id }, comparison: { month, months } }: { meter: Meter; comparison: Comparison }) {
  const t = useText();
  const dates = useDates();
  const year = month.slice(0, 4);
  const ofYear = months.filter((each) => each.startsWith(year)).sort();
  return (
    <Pills label={t('month')}>
      {ofYear.map((each) => (
        <PillLink
          key={each}
          to="/liczniki/$meterId"
          params={{ meterId: id }}
          search={{ rok: Number(year), miesiac: each }}
          current={each === month}
          resetScroll={false}
        >
          {dates.monthName(each)}
        </PillLink>
      ))}
    </Pills>
  );
}
