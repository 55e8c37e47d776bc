import { useDeskText } from '../../../messages/desk.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { formatMoney } from '../../../ui/format.js';
import { Section } from '../../../ui/Panel.js';
import { groupName, tableName, type Batch } from './batch.js';
import css from './feeds.module.css';

/** An amount with its sign, as a change is told. */
const Move = ({ value }: { value: number }) => <>{value > 0 && '+'}<Amount value={value} /></>;

/** What a package would do to balances: sums of every group, and the accounts that move unusually far. */
export function Difference({ difference: { groups, moved, movedCount, notable } }: { difference: NonNullable<Batch['difference']> }) {
  const t = useDeskText();
  const [account, before, after, change] = [t('desk.feeds.account'), t('desk.feeds.before'), t('desk.feeds.after'), t('desk.feeds.move')];
  const [group, accounts] = [t('desk.feeds.group'), t('desk.feeds.accounts')];
  return (
    <>
      <Section title={t('desk.feeds.sums')} lead={t('desk.feeds.sumsLead')}>
        <DataTable
          caption={t('desk.feeds.sums')} captionHidden
          columns={[{ label: group }, ...[accounts, before, after, change].map((label) => ({ label, align: 'end' as const }))]}
        >
          <TableGroup>
            {groups.map((row) => (
              <Row key={row.group}>
                <RowHead>{groupName(t, row.group)}</RowHead>
                <Cell label={accounts} align="end">{row.accounts}</Cell>
                <Cell label={before} align="end"><Amount value={row.before} /></Cell>
                <Cell label={after} align="end"><Amount value={row.after} /></Cell>
                <Cell label={change} align="end"><Move value={row.after - row.before} /></Cell>
              </Row>
            ))}
          </TableGroup>
        </DataTable>
      </Section>
      <Section
        title={t('desk.feeds.odd')}
        lead={movedCount === 0 ? t('desk.feeds.oddNone', { amount: formatMoney(notable) }) : t('desk.feeds.oddLead', { count: movedCount, amount: formatMoney(notable) })}
      >
        {moved.length > 0 && (
          <>
            {movedCount > moved.length && <p className={css.soft}>{t('desk.feeds.oddFirst', { count: moved.length })}</p>}
            <DataTable
              caption={t('desk.feeds.odd')} captionHidden
              columns={[{ label: account }, ...[before, after, change].map((label) => ({ label, align: 'end' as const }))]}
            >
              <TableGroup>
                {moved.map((row) => (
                  <Row key={row.account}>
                    <RowHead><span className={css.name}>{row.account}</span></RowHead>
                    <Cell label={before} align="end"><Amount value={row.before} /></Cell>
                    <Cell label={after} align="end"><Amount value={row.after} /></Cell>
                    <Cell label={change} align="end"><Move value={row.after - row.before} /></Cell>
                  </Row>
                ))}
              </TableGroup>
            </DataTable>
          </>
        )}
      </Section>
    </>
  );
}

const COUNTS = ['inserted', 'updated', 'deleted', 'unchanged'] as const;

/** What became, or would become, of the rows of every file. */
export function FileChanges({ files }: { files: Batch['files'] }) {
  const t = useDeskText();
  return (
    <Section title={t('desk.feeds.files.title')}>
      <DataTable
        caption={t('desk.feeds.files.title')} captionHidden compact
        columns={[{ label: t('desk.feeds.table') }, ...COUNTS.map((count) => ({ label: t(`desk.feeds.${count}`), align: 'end' as const }))]}
      >
        <TableGroup>
          {files.map((row) => (
            <Row key={row.file} quiet={row.inserted + row.updated + row.deleted === 0}>
              <RowHead>{tableName(t, row.file)} <span className={css.soft}>{row.file}</span></RowHead>
              {COUNTS.map((count) => <Cell key={count} label={t(`desk.feeds.${count}`)} align="end">{row[count]}</Cell>)}
            </Row>
          ))}
        </TableGroup>
      </DataTable>
    </Section>
  );
}

/** How every file was read, so that a wrong guess is seen. */
export function Readings({ readings }: { readings: Batch['readings'] }) {
  const t = useDeskText();
  return (
    <Section title={t('desk.feeds.readings')}>
      <DataTable caption={t('desk.feeds.readings')} captionHidden columns={[{ label: t('desk.feeds.file') }, { label: t('desk.feeds.reading') }]}>
        <TableGroup>
          {readings.map(({ file, how }) => (
            <Row key={`${file} ${how}`}>
              <RowHead><span className={css.name}>{file}</span></RowHead>
              <Cell label={t('desk.feeds.reading')}><span lang="pl">{how}</span></Cell>
            </Row>
          ))}
        </TableGroup>
      </DataTable>
    </Section>
  );
}
