import { useDeskText } from '../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import css from './feeds.module.css';

/** One thing that is wrong with files; the reason is in Polish, as the accounting program's author reads it. */
export interface FileProblem {
  file: string;
  line: number | null;
  column: string | null;
  value: string | null;
  message: string;
}

/** Errors by file, line, column and value, each with its reason. */
export function ProblemTable({ caption, problems }: { caption: string; problems: readonly FileProblem[] }) {
  const t = useDeskText();
  const [file, line, column, value, reason] = [t('desk.feeds.file'), t('desk.feeds.line'), t('desk.feeds.column'), t('desk.feeds.value'), t('desk.feeds.reason')];
  return (
    <DataTable caption={caption} captionHidden columns={[{ label: file }, { label: line, align: 'end' }, { label: column }, { label: value }, { label: reason }]}>
      <TableGroup>
        {problems.map((problem, at) => (
          // Two errors may say the very same; their order never changes.
          <Row key={at}>
            <RowHead><span className={css.name}>{problem.file}</span></RowHead>
            <Cell label={line} align="end" blank={problem.line === null}>{problem.line}</Cell>
            <Cell label={column} blank={problem.column === null}><span className={css.any}>{problem.column}</span></Cell>
            <Cell label={value} blank={problem.value === null}><span className={css.value}>{problem.value}</span></Cell>
            <Cell label={reason}><span lang="pl">{problem.message}</span></Cell>
          </Row>
        ))}
      </TableGroup>
    </DataTable>
  );
}
