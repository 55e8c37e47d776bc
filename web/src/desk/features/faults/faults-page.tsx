import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { IconChartBar, IconDownload, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { DeskPager, postForFile } from '../../parts/index.js';
import { BulkMove } from './bulk-move.js';
import { FaultDeskChoicesQuery } from './choices.query.js';
import { filterOf, orderOf } from './fault.js';
import { QueueFilters } from './queue-filters.js';
import { DeskFaultsQuery } from './queue.query.js';
import { QueueTable } from './queue-table.js';

/** The office's queue of fault reports. */
export function FaultsPage() {
  const t = useDeskText();
  const { sort, po, ...narrowed } = useSearch({ from: '/desk/biuro/awarie' });
  const filter = filterOf(narrowed);
  const query = usePageQuery(DeskFaultsQuery, { filter, ...orderOf(sort), after: po ?? null });
  const choices = usePageQuery(FaultDeskChoicesQuery, {}).data?.faultDeskChoices;
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState(false);
  const save = async () => setFailed(!(await postForFile('/desk/faults/register.csv', filter, 'zgloszenia.csv')));
  return (
    <Page
      title={t('desk.faults.title')}
      lead={t('desk.faults.queueLead')}
      actions={
        <>
          <ButtonLink to="/biuro/awarie/nowa" leftSection={<IconPlus aria-hidden size={20} />}>
            {t('desk.faults.new')}
          </ButtonLink>
          <ButtonLink to="/biuro/awarie/statystyka" variant="default" leftSection={<IconChartBar aria-hidden size={20} />}>
            {t('desk.faults.figures')}
          </ButtonLink>
          <Button variant="default" leftSection={<IconDownload aria-hidden size={20} />} onClick={() => void save()}>
            {t('desk.faults.file')}
          </Button>
        </>
      }
    >
      {failed && <Note tone="negative" urgent>{t('failure.explanation')}</Note>}
      <QueueFilters choices={choices} />
      <Loaded query={query}>
        {({ deskFaults: { rows, next, count } }) => (
          <>
            <BulkMove rows={rows} ids={ids} onDone={() => { setIds(new Set()); query.retry(); }} />
            <p role="status">{t('desk.faults.count', { count })}</p>
            <QueueTable rows={rows} busy={query.busy} selection={{ ids, set: setIds, nameOf: ({ number }) => number }} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
