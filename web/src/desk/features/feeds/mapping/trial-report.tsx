import { useDeskText, type DeskMessageId } from '../../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../../ui/DataTable.js';
import { formatAmount } from '../../../../ui/format.js';
import { Note } from '../../../../ui/Note.js';
import { tableName } from '../batch.js';
import css from '../feeds.module.css';
import { ProblemTable, type FileProblem } from '../problem-table.js';
import type { Contract } from './mapping.js';
import own from './mapping.module.css';

/** One table of a sample as the portal reads it. */
interface TrialTable {
  table: string;
  file: string;
  columns: string[];
  rows: { line: number; values: (string | null)[] }[];
}

/** What the server answers to a try. */
export interface MappingTried {
  faults: { path: string; reason: string }[];
  trial: { tables: TrialTable[]; problems: FileProblem[]; problemCount: number } | null;
  version: number | null;
}

/** What a mapping makes of a sample: what is wrong first, then the rows as the portal reads them. */
export function TrialReport({ tried: { faults, trial }, contract }: { tried: MappingTried; contract: Contract }) {
  const t = useDeskText();
  return (
    <>
      {faults.length > 0 && (
        <Note tone="negative" urgent>
          <ul className={css.list}>{faults.map(({ path }) => <li key={path}>{t('desk.feeds.map.fault', { path })}</li>)}</ul>
        </Note>
      )}
      {trial && <Verdict trial={trial} />}
      {trial && trial.problems.length > 0 && <ProblemTable caption={t('desk.feeds.errors')} problems={trial.problems} />}
      {trial?.tables.filter(({ rows }) => rows.length > 0).map((table) => <FirstRows key={table.table} table={table} contract={contract} />)}
    </>
  );
}

function Verdict({ trial: { tables, problemCount } }: { trial: NonNullable<MappingTried['trial']> }) {
  const t = useDeskText();
  if (problemCount > 0) return <Note tone="negative" urgent>{t('desk.feeds.map.bad', { count: problemCount })}</Note>;
  return tables.length === 0 ? <Note tone="warning" urgent>{t('desk.feeds.map.nothing')}</Note> : <Note urgent>{t('desk.feeds.map.good')}</Note>;
}

function FirstRows({ table: { table, columns, rows }, contract }: { table: TrialTable; contract: Contract }) {
  const t = useDeskText();
  const types = new Map(contract.find(({ name }) => name === table)?.columns.map(({ name, type }) => [name, type]));
  const shown = columns.map((column, at) => ({ column, at, label: t(`desk.feeds.column.${column}` as DeskMessageId), isAmount: types.get(column) === 'money' }))
    .filter(({ at }) => rows.some(({ values }) => values[at] !== null));
  const caption = t('desk.feeds.map.firstRows', { table: tableName(t, table) });
  return (
    <div className={own.wide} role="region" aria-label={caption} tabIndex={0}>
      <DataTable caption={caption} columns={[{ label: t('desk.feeds.line') }, ...shown.map(({ label, isAmount }) => ({ label, align: isAmount ? ('end' as const) : undefined }))]}>
        <TableGroup>
          {rows.map(({ line, values }) => (
            <Row key={line}>
              <RowHead><span className={css.line}>{t('desk.feeds.map.rowOf', { line })}</span></RowHead>
              {shown.map(({ column, at, label, isAmount }) => (
                <Cell key={column} label={label} blank={values[at] === null} {...(isAmount ? { align: 'end' as const } : {})}>{written(values[at] ?? null, types.get(column))}</Cell>
              ))}
            </Row>
          ))}
        </TableGroup>
      </DataTable>
    </div>
  );
}

function written(value: string | null, type: string | undefined): string | null {
  if (value === null) return null;
  return type === 'money' ? formatAmount(Number(value)) : type === 'month' ? value.slice(0, '2026-01'.length) : value;
}
