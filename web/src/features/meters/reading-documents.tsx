import { useText } from '../../messages/index.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../ui/DataTable.js';
import type { ReadingDocument, Readings } from './meter.js';
import { Quantity } from './quantity.js';
import css from './reading-documents.module.css';

const LABELS = ['meters.serial', 'meters.location', 'meters.value', 'meters.consumption', 'meters.kind'] as const;

/** The documents in the order of their days, each with the readings of its meters. */
export function ReadingDocuments({ readings: { documents, medium, year } }: { readings: Readings }) {
  const t = useText();
  const labels = LABELS.map((id) => t(id));
  const [, location = '', value = '', consumption = '', kind = ''] = labels;
  return (
    <DataTable
      caption={t('readings.caption', { medium: t(`medium.${medium}`), year: String(year) })}
      columns={labels.map((label, at) => ({ label, align: at === 2 || at === 3 ? 'end' : 'start' }))}
    >
      {documents.map((document) => (
        <TableGroup key={document.id} columns={LABELS.length} heading={<Heading document={document} />}>
          {document.readings.map((reading, at) => (
            <Row key={at}>
              <RowHead>{reading.serial}</RowHead>
              <Cell label={location} blank={!reading.location}>
                {reading.location}
              </Cell>
              <Cell label={value} align="end">
                <Quantity value={reading.value} unit={reading.unit} />
              </Cell>
              <Cell label={consumption} align="end">
                {reading.consumption === null ? t('meters.unknown') : <Quantity value={reading.consumption} unit={reading.unit} />}
              </Cell>
              <Cell label={kind}>{t(`readingKind.${reading.kind}`)}</Cell>
            </Row>
          ))}
        </TableGroup>
      ))}
    </DataTable>
  );
}

function Heading({ document: { number, readOn, address } }: { document: ReadingDocument }) {
  const t = useText();
  return (
    <>
      {address} <span className={css.document}>{t('readings.numberAndDay', { number, day: readOn })}</span>
    </>
  );
}
