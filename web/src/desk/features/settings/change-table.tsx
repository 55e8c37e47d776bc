import { useDeskText } from '../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { changeName, changeValue } from './change-words.js';
import css from './settings.module.css';
import type { Change } from './settings.js';

const LONG = 120;

/** What the two columns of values are called. */
const COLUMNS = {
  /** Of a version that was published. */
  version: ['desk.settings.change.before', 'desk.settings.change.after'],
  /** Of changes that are not in force yet. */
  draft: ['desk.settings.change.now', 'desk.settings.change.planned'],
} as const;

/** What is set in another way than before, field by field. */
export function ChangeTable({ caption, of, changes }: { caption: string; of: keyof typeof COLUMNS; changes: readonly Change[] }) {
  const t = useDeskText();
  const [before, after] = COLUMNS[of];
  const columns = [{ label: t('desk.settings.change.field') }, { label: t(before) }, { label: t(after) }];
  return (
    <DataTable caption={caption} captionHidden columns={columns}>
      <TableGroup>
        {changes.map((change) => (
          <Row key={`${change.field} ${change.item}`}>
            <RowHead>{changeName(t, change)}</RowHead>
            <Cell label={columns[1]!.label}><Value change={change} value={change.before} /></Cell>
            <Cell label={columns[2]!.label}><Value change={change} value={change.after} /></Cell>
          </Row>
        ))}
      </TableGroup>
    </DataTable>
  );
}

/** A long text is folded, and a picture only told of. */
function Value({ change: { field, before, after }, value }: { change: Change; value: string | null }) {
  const t = useDeskText();
  if (before === null && after === null) return t('desk.settings.change.picture');
  if (value === null) return t('desk.settings.change.nothing');
  const words = changeValue(t, field, value);
  if (words.length <= LONG) return <span className={css.value}>{words}</span>;
  return (
    <details>
      <summary>{words.slice(0, LONG)}…</summary>
      <p className={css.value}>{words}</p>
    </details>
  );
}
