import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import type { ResultOf } from '../../../graphql/graphql.js';
import { useChange } from '../../../graphql/use-change.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { Tag } from '../../../ui/Tag.js';
import { BackLink } from '../../../ui/links.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskConfirm, DeskPager } from '../../parts/index.js';
import { ChangeTable } from './change-table.js';
import { SettingsHistoryQuery } from './history.query.js';
import { problemWords } from './problem-words.js';
import { ReturnSettings } from './return.query.js';
import css from './settings.module.css';

type Revision = ResultOf<typeof SettingsHistoryQuery>['settingsHistory']['rows'][number];

/** Every version that was published, and the way back to any of them. */
export function HistoryPage() {
  const t = useDeskText();
  const { po } = useSearch({ from: '/desk/biuro/ustawienia/historia' });
  const query = usePageQuery(SettingsHistoryQuery, { after: po ? Number(po) : null });
  const [asked, setAsked] = useState<number | null>(null);
  const [said, setSaid] = useState<{ message: string; wrong: boolean } | null>(null);
  const { busy, send } = useChange(ReturnSettings);

  async function goBack(version: number, number: number) {
    const { data } = await send({ version, number });
    const problems = data?.returnSettings.problems.map((problem) => problemWords(t, problem, 0)) ?? [t('failure.explanation')];
    setAsked(null);
    setSaid({ message: problems.join(' ') || t('desk.settings.history.done', { number }), wrong: problems.length > 0 });
    query.retry();
  }

  return (
    <Page title={t('desk.settings.history.title')} lead={t('desk.settings.history.lead')} back={<BackLink to="/biuro/ustawienia">{t('desk.settings.back')}</BackLink>}>
      {said && <Note urgent tone={said.wrong ? 'negative' : 'info'}>{said.message}</Note>}
      <Loaded query={query}>
        {({ settingsHistory: { rows, next }, settingsDesk: { version, revision, drafted } }) => (
          <>
            {rows.map((row) => <RevisionPanel key={row.number} row={row} inForce={row.number === revision} onReturn={() => setAsked(row.number)} />)}
            <DeskPager next={next === null ? null : String(next)} previous={null} />
            <DeskConfirm
              open={asked !== null} busy={busy} title={t('desk.settings.history.returnAsk', { number: asked ?? 0 })} confirmLabel={t('desk.settings.history.return')}
              onConfirm={() => void goBack(version, asked ?? 0)} onCancel={() => setAsked(null)}
            >
              <p>{t('desk.settings.history.returnLead')}</p>
              {drafted && <p>{t('desk.settings.history.returnDraft')}</p>}
            </DeskConfirm>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function RevisionPanel({ row: { number, publishedAt, by, returnedTo, changes }, inForce, onReturn }: { row: Revision; inForce: boolean; onReturn: () => void }) {
  const t = useDeskText();
  const when = useDates().instant(publishedAt);
  const nothing = number === 1 ? 'desk.settings.history.first' : 'desk.settings.history.none';
  return (
    <Panel
      title={t('desk.settings.history.version', { number })}
      aside={inForce
        ? <Tag>{t('desk.settings.history.current')}</Tag>
        : <Button variant="default" onClick={onReturn}>{t('desk.settings.history.returnOf', { number })}</Button>}
    >
      <p className={css.by}>{[when, by ?? t('desk.settings.history.operator'), returnedTo !== null && t('desk.settings.history.returned', { number: returnedTo })].filter(Boolean).join(' · ')}</p>
      {changes.length === 0 ? <p>{t(nothing)}</p> : <ChangeTable caption={t('desk.settings.history.changes', { number })} of="version" changes={changes} />}
    </Panel>
  );
}
