import { useText } from '../../../messages/index.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { accountTitle } from '../account-title.js';
import type { AccountDocument, AccountDocuments } from './accounting.js';
import css from './accounting.module.css';

/** The documents in the order of their dates, each with its entries. */
export function DocumentsTable({ account }: { account: AccountDocuments }) {
  const t = useText();
  const labels = [
    t('entries.kind'),
    t('entries.description'),
    t('entries.bookedOn'),
    t('entries.dueOn'),
    t('entries.amount'),
  ] as const;
  return (
    <DataTable
      caption={t('documents.caption', { account: accountTitle(account), year: String(account.year) })}
      columns={labels.map((label, at) => ({ label, align: at === 4 ? 'end' : 'start' }))}
    >
      {account.documents.map((document, index) => (
        <TableGroup
          key={document.number ?? index}
          columns={labels.length}
          heading={<DocumentHeading document={document} />}
        >
          {document.entries.map((entry, at) => (
            <Row key={at}>
              <RowHead>{t(`entry.${entry.kind}`)}</RowHead>
              <Cell label={labels[1]} blank={!entry.description}>
                {entry.description}
              </Cell>
              <Cell label={labels[2]}>{entry.bookedOn}</Cell>
              <Cell label={labels[3]} blank={!entry.dueOn}>
                {entry.dueOn}
              </Cell>
              <Cell label={labels[4]} align="end">
                <Amount value={entry.amount} />
              </Cell>
            </Row>
          ))}
        </TableGroup>
      ))}
    </DataTable>
  );
}

function DocumentHeading({ document }: { document: AccountDocument }) {
  const t = useText();
  if (!document.number) return t('documents.without');
  return (
    <>
      {document.title}{' '}
      <span className={css.documentDay}>
        {t('entries.numberAndDay', { number: document.number, day: document.issuedOn ?? '' })}
      </span>
    </>
  );
}
