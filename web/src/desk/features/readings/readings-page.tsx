import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { useChange } from '../../../graphql/use-change.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { DeskConfirm, DeskPager } from '../../parts/index.js';
import { AcceptPlainReadingsMutation } from './accept-plain.query.js';
import { ExportPanel } from './export-panel.js';
import { filterOf } from './reading.js';
import { ReadingFilters } from './reading-filters.js';
import { ReadingTable } from './reading-table.js';
import { DeskReadingsQuery } from './readings.query.js';

/** Readings that residents reported, those that wait first. */
export function ReadingsPage() {
  const t = useDeskText();
  const { po, ...address } = useSearch({ from: '/desk/biuro/odczyty' });
  const filter = filterOf(address);
  const query = usePageQuery(DeskReadingsQuery, { filter, after: po ?? null });
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, send } = useChange(AcceptPlainReadingsMutation);
  const acceptAll = async () => {
    const { data } = await send({ filter });
    setAsking(false);
    setSaid(data ? t('desk.readings.acceptedMany', { count: data.acceptPlainReadings.accepted, left: data.acceptPlainReadings.left }) : t('failure.explanation'));
    query.retry();
  };
  return (
    <Page title={t('desk.readings.title')} lead={t('desk.readings.queueLead')}>
      {said && <Note urgent>{said}</Note>}
      <ReadingFilters />
      <Loaded query={query}>
        {({ deskReadings: { rows, next, count, plain } }) => (
          <>
            <p role="status">{t('desk.readings.count', { count })}</p>
            {filter.state === 'SENT' && plain > 0 && (
              <div>
                <Button variant="default" onClick={() => setAsking(true)}>
                  {t('desk.readings.acceptPlain', { count: plain })}
                </Button>
              </div>
            )}
            <DeskConfirm
              open={asking}
              title={t('desk.readings.acceptPlainTitle', { count: plain })}
              confirmLabel={t('desk.readings.accept')}
              busy={busy}
              onConfirm={() => void acceptAll()}
              onCancel={() => setAsking(false)}
            >
              <p>{t('desk.readings.acceptPlainLead')}</p>
            </DeskConfirm>
            <ReadingTable rows={rows} busy={query.busy} address={address} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
      <ExportPanel onDone={query.retry} />
    </Page>
  );
}
