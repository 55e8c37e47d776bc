import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconRefresh } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ResultOf } from '../../../graphql/graphql.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Amount } from '../../../ui/Amount.js';
import { Cell, DataTable, Row, RowHead, TableGroup } from '../../../ui/DataTable.js';
import { BackLink } from '../../../ui/links.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { Facts, Section } from '../../../ui/Panel.js';
import { Empty } from '../../../ui/States.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskPager, DeskTable } from '../../parts/index.js';
import { groupName } from './batch.js';
import { FeedDifferingQuery } from './differing.query.js';
import css from './feeds.module.css';
import { FeedReconciliationQuery } from './reconciliation.query.js';

type Reconciliation = ResultOf<typeof FeedReconciliationQuery>['feedReconciliation'];
type Differing = ResultOf<typeof FeedDifferingQuery>['feedDifferingAccounts']['rows'][number];

/** Entries, balances and the accounting program's own balances, held against each other. */
export function ReconciliationPage() {
  const t = useDeskText();
  const { po } = useSearch({ from: '/desk/biuro/zasilenia/uzgodnienie' });
  const [anew, setAnew] = useState(false);
  const query = usePageQuery(FeedReconciliationQuery, { anew });
  const count = query.data?.feedReconciliation.groups.reduce((sum, { differing }) => sum + differing, 0) ?? 0;
  const list = usePageQuery(FeedDifferingQuery, { anew, after: po ?? null }, { pause: count === 0 });
  const again = () => {
    if (!anew) return setAnew(true);
    query.retry();
    if (count > 0) list.retry();
  };
  return (
    <Page
      title={t('desk.feeds.reconciliation')} lead={t('desk.feeds.recLead')} back={<BackLink to="/biuro/zasilenia">{t('desk.feeds.back')}</BackLink>}
      actions={<Button variant="default" loading={query.busy} leftSection={<IconRefresh aria-hidden size={20} />} onClick={again}>{t('desk.feeds.recAgain')}</Button>}
    >
      <Loaded query={query}>
        {({ feedReconciliation }) => (feedReconciliation.groups.length === 0 ? <Empty title={t('desk.feeds.recNone')} /> : <Groups reconciliation={feedReconciliation} count={count} />)}
      </Loaded>
      {count > 0 && (
        <Section title={t('desk.feeds.recList')} lead={t('desk.feeds.recDifferenceHint')}>
          <Loaded query={list}>
            {({ feedDifferingAccounts: { rows, next } }) => (
              <>
                <DifferingTable rows={rows} busy={list.busy} />
                <DeskPager next={next} />
              </>
            )}
          </Loaded>
        </Section>
      )}
    </Page>
  );
}

function Groups({ reconciliation: { at, asOf, groups }, count }: { reconciliation: Reconciliation; count: number }) {
  const t = useDeskText();
  const dates = useDates();
  const given = groups.some(({ programAccounts }) => programAccounts > 0);
  const names = [t('desk.feeds.accounts'), t('desk.feeds.recEntries'), t('desk.feeds.recBalances'), t('desk.feeds.recProgram'), t('desk.feeds.recVerdict')] as const;
  return (
    <>
      <Note tone={count > 0 ? 'warning' : 'info'}>
        {count > 0 ? t('desk.feeds.recSome', { count }) : t(given ? 'desk.feeds.recAll' : 'desk.feeds.recAllNoProgram')}
      </Note>
      <Facts facts={[[t('desk.feeds.recAt'), dates.instant(at)], [t('desk.feeds.asOf'), asOf ? dates.instant(asOf) : t('desk.feeds.asOfEmpty')]]} />
      <Section title={t('desk.feeds.recGroups')} lead={t('desk.feeds.sumsLead')}>
        <DataTable
          caption={t('desk.feeds.recGroups')} captionHidden
          columns={[{ label: t('desk.feeds.group') }, ...names.map((label, place) => ({ label, align: place < names.length - 1 ? ('end' as const) : undefined }))]}
        >
          <TableGroup>
            {groups.map(({ group, accounts, entries, balances, program, programAccounts, differing }) => (
              <Row key={group}>
                <RowHead>{groupName(t, group)}</RowHead>
                <Cell label={names[0]} align="end">{accounts}</Cell>
                <Cell label={names[1]} align="end"><Amount value={entries} /></Cell>
                <Cell label={names[2]} align="end"><Amount value={balances} /></Cell>
                <Cell label={names[3]} align="end">
                  {programAccounts === 0 ? t('desk.feeds.recProgramNone') : <Amount value={program} />}
                  {programAccounts > 0 && programAccounts < accounts && <div className={css.soft}>{t('desk.feeds.recProgramSome', { given: programAccounts, all: accounts })}</div>}
                </Cell>
                <Cell label={names[4]}>
                  <StatusMark icon={differing > 0 ? IconAlertTriangle : IconCheck} tone={differing > 0 ? 'bad' : 'good'}>
                    {differing > 0 ? t('desk.feeds.recDiffers', { count: differing }) : t('desk.feeds.recAgrees')}
                  </StatusMark>
                </Cell>
              </Row>
            ))}
          </TableGroup>
        </DataTable>
      </Section>
    </>
  );
}

function DifferingTable({ rows, busy }: { rows: readonly Differing[]; busy: boolean }) {
  const t = useDeskText();
  const columns: ListColumn<Differing>[] = [
    { key: 'key', label: t('desk.feeds.account'), cell: ({ key }) => <span className={css.any}>{key}</span> },
    { key: 'group', label: t('desk.feeds.group'), cell: ({ group }) => groupName(t, group) },
    { key: 'entries', label: t('desk.feeds.recEntries'), align: 'end', cell: ({ entries }) => <Amount value={entries} /> },
    { key: 'balance', label: t('desk.feeds.recBalances'), align: 'end', cell: ({ balance }) => <Amount value={balance} /> },
    { key: 'program', label: t('desk.feeds.recProgram'), align: 'end', cell: ({ program }) => (program === null ? t('desk.feeds.recProgramNone') : <Amount value={program} />) },
    { key: 'difference', label: t('desk.feeds.recDifference'), align: 'end', cell: ({ program, balance, entries }) => <Amount value={(program ?? balance) - entries} /> },
  ];
  return <DeskTable caption={t('desk.feeds.recList')} columns={columns} items={rows} idOf={({ accountId }) => accountId} busy={busy} />;
}
