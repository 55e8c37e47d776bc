import type { ResultOf } from '../../graphql/graphql.js';
import { useText } from '../../messages/index.js';
import { Badge } from '../../ui/Badge.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../ui/DataTable.js';
import { TextLink } from '../../ui/links.js';
import { useDates } from '../../ui/use-dates.js';
import type { LettersQuery } from './letters.query.js';

type Letter = ResultOf<typeof LettersQuery>['letters']['letters'][number];

const LABELS = ['letters.subject', 'letters.issuedOn', 'letters.caseNumber', 'letters.openedAt'] as const;

/** Letters with their dates, case numbers and when they were opened. */
export function LetterTable({ letters }: { letters: readonly Letter[] }) {
  const t = useText();
  const dates = useDates();
  const [, issuedOn, caseNumber, openedAt] = LABELS.map((id) => t(id)) as [string, string, string, string];
  return (
    <DataTable caption={t('letters.caption')} captionHidden columns={LABELS.map((id) => ({ label: t(id) }))}>
      <TableGroup>
        {letters.map((letter) => (
          <Row key={letter.id}>
            <RowHead>
              <TextLink to="/korespondencja/$letterId" params={{ letterId: letter.id }}>
                {letter.subject}
              </TextLink>
            </RowHead>
            <Cell label={issuedOn}>{dates.day(letter.issuedOn)}</Cell>
            <Cell label={caseNumber}>{letter.caseNumber ?? '–'}</Cell>
            <Cell label={openedAt}>
              {letter.openedAt ? dates.instant(letter.openedAt) : <Badge>{t('letters.unread')}</Badge>}
            </Cell>
          </Row>
        ))}
      </TableGroup>
    </DataTable>
  );
}
