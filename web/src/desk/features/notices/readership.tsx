import { usePageQuery } from '../../../graphql/use-page-query.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { useDeskText } from '../../../messages/desk.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { Panel } from '../../../ui/Panel.js';
import { NoticeReadershipQuery } from './readership.query.js';

/** Who has opened a notice: how many, and from which premises; no names. */
export function Readership({ id }: { id: string }) {
  const t = useDeskText();
  const query = usePageQuery(NoticeReadershipQuery, { id });
  return (
    <Panel title={t('desk.notices.readership')}>
      <Loaded query={query} rows={2}>
        {({ noticeReadership: { persons, readers, premises } }) => (
          <>
            <p>{t('desk.notices.readers', { readers, persons, share: persons ? Math.round((readers / persons) * 100) : 0 })}</p>
            {premises.length > 0 && (
              <details>
                <summary>{t('desk.notices.byPremises')}</summary>
                <DataTable caption={t('desk.notices.byPremises')} captionHidden columns={[{ label: t('desk.notices.premises') }, { label: t('desk.notices.read') }]}>
                  <TableGroup>
                    {premises.map(({ address, read }) => (
                      <Row key={address}>
                        <RowHead>{address}</RowHead>
                        <Cell label={t('desk.notices.read')}>{t(read ? 'desk.notices.yes' : 'desk.notices.no')}</Cell>
                      </Row>
                    ))}
                  </TableGroup>
                </DataTable>
              </details>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
