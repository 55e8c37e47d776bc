import { Button } from '@mantine/core';
import { useDeskText, type DeskText } from '../../../../messages/desk.js';
import { DataTable, TableGroup } from '../../../../ui/DataTable.js';
import { Note } from '../../../../ui/Note.js';
import { SelectField } from '../../../../ui/SelectField.js';
import { TextField } from '../../../../ui/TextField.js';
import { tableName } from '../batch.js';
import css from '../feeds.module.css';
import { ColumnRow } from './column-row.js';
import { anotherOf, columnsOf, type TableDraft } from './draft.js';
import type { Contract, SampleFile } from './mapping.js';
import own from './mapping.module.css';

const ENCODINGS = ['UTF-8', 'CP1250', 'ISO-8859-2', 'CP852', 'MAZOVIA'];

interface TableEditorProps {
  /** Of its fields, so that they are told apart. */
  id: string;
  draft: TableDraft;
  sample: SampleFile;
  contract: Contract;
  /** True for a second table of the same file. */
  isFurther: boolean;
  /** Another draft in its place, none, or one and another behind it. */
  onChange: (draft: TableDraft | null, next?: TableDraft) => void;
}

/** One file of a sample: what it holds, how it is written, and where every column comes from. */
export function TableEditor({ id, draft, sample, contract, isFurther, onChange }: TableEditorProps) {
  const t = useDeskText();
  const table = contract.find(({ name }) => name === draft.table) ?? null;
  const set = (change: Partial<TableDraft>) => onChange({ ...draft, ...change });
  const choose = (name: string) => {
    const chosen = contract.find((each) => each.name === name);
    set({ table: name, columns: chosen ? columnsOf(chosen, sample) : {} });
  };
  return (
    <fieldset className={own.table}>
      <legend>{sample.file}</legend>
      {!isFurther && sample.how && <p className={css.soft} lang="pl">{t('desk.feeds.map.how', { how: sample.how })}</p>}
      {!isFurther && sample.problem && <Note tone="negative">{sample.problem.message}</Note>}
      <SelectField
        id={`${id}-table`} label={t('desk.feeds.map.contains', { file: sample.file })} value={draft.table} onChange={choose}
        choices={[{ value: '', label: t('desk.feeds.map.skip') }, ...contract.map(({ name }) => ({ value: name, label: `${tableName(t, name)} (${name})` }))]}
      />
      {!isFurther && <Writing id={id} draft={draft} set={set} t={t} />}
      {table && (
        <DataTable
          caption={t('desk.feeds.map.columnsOf', { table: tableName(t, table.name) })}
          columns={[t('desk.feeds.map.ours'), t('desk.feeds.map.theirs'), t('desk.feeds.map.example'), t('desk.feeds.map.further')].map((label) => ({ label }))}
        >
          <TableGroup>
            {table.columns.map((column) => draft.columns[column.name] && (
              <ColumnRow
                key={column.name} id={`${id}-${column.name}`} column={column} draft={draft.columns[column.name]!} sample={sample}
                onChange={(changed) => set({ columns: { ...draft.columns, [column.name]: changed } })}
              />
            ))}
          </TableGroup>
        </DataTable>
      )}
      <div className={css.acts}>
        {table && !isFurther && <Button variant="default" onClick={() => onChange(draft, anotherOf(sample, draft))}>{t('desk.feeds.map.another')}</Button>}
        {isFurther && <Button variant="default" onClick={() => onChange(null)}>{t('desk.feeds.map.remove', { table: table ? tableName(t, table.name) : sample.file })}</Button>}
      </div>
    </fieldset>
  );
}

/** Encoding, delimiter, header, sheet, days and months of a file. */
function Writing({ id, draft, set, t }: { id: string; draft: TableDraft; set: (change: Partial<TableDraft>) => void; t: DeskText }) {
  const isText = /\.(csv|txt)$/i.test(draft.file);
  const isWorkbook = /\.xlsx?$/i.test(draft.file);
  const found = { value: '', label: t('desk.feeds.map.found') };
  return (
    <details className={own.more}>
      <summary>{t('desk.feeds.map.writing')}</summary>
      <div className={own.fields}>
        {!isWorkbook && (
          <SelectField id={`${id}-encoding`} label={t('desk.feeds.map.encoding')} value={draft.encoding} onChange={(encoding) => set({ encoding })}
            choices={[found, ...ENCODINGS.map((value) => ({ value, label: value }))]} />
        )}
        {isText && (
          <SelectField id={`${id}-delimiter`} label={t('desk.feeds.map.delimiter')} value={draft.delimiter} onChange={(delimiter) => set({ delimiter })}
            choices={[found, { value: ';', label: t('desk.feeds.map.delimiter.semicolon') }, { value: ',', label: t('desk.feeds.map.delimiter.comma') }, { value: '\t', label: t('desk.feeds.map.delimiter.tab') }]} />
        )}
        {(isText || isWorkbook) && (
          <TextField id={`${id}-header`} label={t('desk.feeds.map.headerLine')} inputMode="numeric" maxLength={3} value={draft.headerLine} onChange={(headerLine) => set({ headerLine })} />
        )}
        {isWorkbook && <TextField id={`${id}-sheet`} label={t('desk.feeds.map.sheet')} maxLength={31} value={draft.sheet} onChange={(sheet) => set({ sheet })} />}
        <TextField id={`${id}-dates`} label={t('desk.feeds.map.dateFormat')} description={t('desk.feeds.map.formatHint')} verbatim value={draft.dateFormat} onChange={(dateFormat) => set({ dateFormat })} />
        <TextField id={`${id}-months`} label={t('desk.feeds.map.monthFormat')} description={t('desk.feeds.map.monthHint')} verbatim value={draft.monthFormat} onChange={(monthFormat) => set({ monthFormat })} />
      </div>
    </details>
  );
}
