import { NativeSelect, TextInput } from '@mantine/core';
import { useDeskText, type DeskMessageId } from '../../../../messages/desk.js';
import { Cell, Row, RowHead } from '../../../../ui/DataTable.js';
import { SelectField } from '../../../../ui/SelectField.js';
import { TextField } from '../../../../ui/TextField.js';
import css from '../feeds.module.css';
import { CONSTANT, isConverted, JOINED, NOTHING, wordsOf, type ColumnDraft } from './draft.js';
import type { ContractColumn, SampleFile } from './mapping.js';
import own from './mapping.module.css';

interface ColumnRowProps {
  id: string;
  column: ContractColumn;
  draft: ColumnDraft;
  sample: SampleFile;
  onChange: (draft: ColumnDraft) => void;
}

/** Where one column of the contract comes from. */
export function ColumnRow({ id, column, draft, sample, onChange }: ColumnRowProps) {
  const t = useDeskText();
  const name = t(`desk.feeds.column.${column.name}` as DeskMessageId);
  const set = (change: Partial<ColumnDraft>) => onChange({ ...draft, ...change });
  const isTheirs = draft.from !== NOTHING && draft.from !== CONSTANT && draft.from !== JOINED;
  // A column that a mapping names and this sample lacks stays chosen, so that the try tells of it.
  const theirs = [...new Set([...sample.columns.filter((each) => each !== ''), ...(isTheirs ? [draft.from] : [])])];
  const at = sample.columns.indexOf(draft.from);
  const example = at === -1 ? '' : sample.rows.map((row) => row[at] ?? '').find((value) => value !== '');
  return (
    <Row>
      <RowHead>
        {name} <span className={css.soft}>{column.name}{column.required && `, ${t('desk.feeds.map.required')}`}</span>
      </RowHead>
      <Cell label={t('desk.feeds.map.theirs')}>
        <div className={own.stack}>
          <NativeSelect
            id={id} aria-label={t('desk.feeds.map.theirsOf', { column: name })} value={draft.from} onChange={({ target }) => set({ from: target.value })}
            data={[
              { value: NOTHING, label: t('desk.feeds.map.notMapped') }, ...theirs.map((value) => ({ value, label: value })),
              { value: CONSTANT, label: t('desk.feeds.map.constant') }, { value: JOINED, label: t('desk.feeds.map.joined') },
            ]}
          />
          {draft.from === CONSTANT && <TextInput aria-label={t('desk.feeds.map.constantOf', { column: name })} value={draft.constant} onChange={({ target }) => set({ constant: target.value })} />}
          {draft.from === JOINED && (
            <>
              <TextInput aria-label={t('desk.feeds.map.joinedOf', { column: name })} placeholder={theirs.slice(0, 2).join(', ')} value={draft.joined} onChange={({ target }) => set({ joined: target.value })} />
              <TextField id={`${id}-join`} label={t('desk.feeds.map.joinWith')} maxLength={5} value={draft.join} onChange={(join) => set({ join })} />
            </>
          )}
        </div>
      </Cell>
      <Cell label={t('desk.feeds.map.example')} blank={!example}><span className={css.value}>{example}</span></Cell>
      <Cell label={t('desk.feeds.map.further')} blank={!isTheirs}>{isTheirs && <Conversion {...{ id, column, draft, theirs, name, set }} />}</Cell>
    </Row>
  );
}

interface ConversionProps {
  id: string;
  column: ContractColumn;
  draft: ColumnDraft;
  theirs: readonly string[];
  name: string;
  set: (change: Partial<ColumnDraft>) => void;
}

/** Codes, signs and what is put in, of one column. */
function Conversion({ id, column, draft, theirs, name, set }: ConversionProps) {
  const t = useDeskText();
  const isAmount = column.type === 'money' || column.type === 'decimal';
  return (
    <details className={own.more} open={isConverted(draft) || undefined}>
      <summary aria-label={t('desk.feeds.map.furtherOf', { column: name })}>{t('desk.feeds.map.further')}</summary>
      <div className={own.stack}>
        {wordsOf(column).length > 0 && <p className={css.soft}>{t('desk.feeds.map.codesHint')}</p>}
        {wordsOf(column).map((word) => (
          <TextField key={word} id={`${id}-code-${word}`} label={t('desk.feeds.map.codeOf', { choice: t(`desk.feeds.choice.${word}` as DeskMessageId), code: word })} verbatim value={draft.codes[word] ?? ''} onChange={(codes) => set({ codes: { ...draft.codes, [word]: codes } })} />
        ))}
        {isAmount && (
          <SelectField
            id={`${id}-sign`} label={t('desk.feeds.map.sign')} value={draft.sign} onChange={(sign) => set({ sign: sign as ColumnDraft['sign'], whenColumn: draft.whenColumn || theirs[0]! })}
            choices={(['same', 'negate', 'when'] as const).map((value) => ({ value, label: t(`desk.feeds.map.sign.${value}`) }))}
          />
        )}
        {draft.sign === 'when' && (
          <>
            <SelectField id={`${id}-when`} label={t('desk.feeds.map.whenColumn')} value={draft.whenColumn} onChange={(whenColumn) => set({ whenColumn })} choices={theirs.map((value) => ({ value, label: value }))} />
            <TextField id={`${id}-is`} label={t('desk.feeds.map.whenIs')} verbatim value={draft.whenIs} onChange={(whenIs) => set({ whenIs })} />
          </>
        )}
        {(column.type === 'key' || column.type === 'reference') && (
          <TextField id={`${id}-prefix`} label={t('desk.feeds.map.prefix')} maxLength={20} verbatim value={draft.prefix} onChange={(prefix) => set({ prefix })} />
        )}
        <TextField id={`${id}-empty`} label={t('desk.feeds.map.whenEmpty')} verbatim value={draft.whenEmpty} onChange={(whenEmpty) => set({ whenEmpty })} />
      </div>
    </details>
  );
}
