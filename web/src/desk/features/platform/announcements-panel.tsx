import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../../graphql/graphql.js';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { AreaField } from '../../../ui/AreaField.js';
import { Panel } from '../../../ui/Panel.js';
import { TextField } from '../../../ui/TextField.js';
import { useDates } from '../../../ui/use-dates.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskConfirm, DeskForm } from '../../parts/index.js';
import { Announce } from './announce.query.js';
import css from './platform.module.css';
import type { PlatformSettingsQuery } from './platform-settings.query.js';
import { problemsIn } from './problem-words.js';
import { WithdrawAnnouncement } from './withdraw-announcement.query.js';

type Announcement = ResultOf<typeof PlatformSettingsQuery>['platformSettings']['announcements'][number];

const FIELDS = ['pl', 'uk', 'en', 'from', 'to'] as const;
const EMPTY = { pl: '', uk: '', en: '', from: '', to: '' };

/** What every cooperative's pages announce for a while, such as a night's maintenance. */
export function AnnouncementsPanel({ announcements, onChanged }: { announcements: readonly Announcement[]; onChanged: () => void }) {
  const t = useDeskText();
  const { send } = useChange(Announce);
  const form = useForm(EMPTY, async ({ from, to, ...texts }) => {
    const missing = ([['from', from], ['to', to]] as const).filter(([, value]) => value === '').map(([field]) => ({ field, code: 'REQUIRED' }));
    if (missing.length) return problemsIn(t, missing, FIELDS);
    // The fields speak of the clock of whoever sits there; the server of moments.
    const { data, failure } = await send({ input: { ...texts, from: new Date(from).toISOString(), to: new Date(to).toISOString() } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.announce;
    if (problems.length === 0) {
      form.set(EMPTY);
      onChanged();
    }
    return problemsIn(t, problems, FIELDS);
  });
  return (
    <Panel title={t('desk.platform.announcements')}>
      {announcements.length === 0 ? <p>{t('desk.platform.noAnnouncement')}</p> : (
        <ul className={css.list}>
          {announcements.map((announcement) => <Shown key={announcement.id} announcement={announcement} onChanged={onChanged} />)}
        </ul>
      )}
      <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
        <AreaField {...form.field('pl')} label={t('desk.platform.inPolish')} />
        <AreaField {...form.field('uk')} label={t('desk.platform.inUkrainian')} />
        <AreaField {...form.field('en')} label={t('desk.platform.inEnglish')} />
        <TextField {...form.field('from')} label={t('desk.platform.from')} type="datetime-local" />
        <TextField {...form.field('to')} label={t('desk.platform.to')} type="datetime-local" />
        <Button type="submit" loading={form.busy}>{t('desk.platform.announce')}</Button>
      </DeskForm>
    </Panel>
  );
}

function Shown({ announcement: { id, pl, from, to }, onChanged }: { announcement: Announcement; onChanged: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const { busy, send } = useChange(WithdrawAnnouncement);
  const withdraw = async () => {
    await send({ id });
    setAsking(false);
    onChanged();
  };
  return (
    <li>
      <div>
        <p>{pl}</p>
        <p className={css.quiet}>{dates.instant(from)} – {dates.instant(String(to))}</p>
      </div>
      <Button variant="default" onClick={() => setAsking(true)}>{t('desk.platform.withdraw')}</Button>
      <DeskConfirm
        open={asking} busy={busy} title={t('desk.platform.withdrawAsk')} confirmLabel={t('desk.platform.withdraw')}
        onConfirm={() => void withdraw()} onCancel={() => setAsking(false)}
      />
    </li>
  );
}
