import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { Tag } from '../../../ui/Tag.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskConfirm } from '../../parts/index.js';
import { DropNoticeMutation } from './drop-notice.query.js';
import { forWhom, problemWords, type DeskNotice } from './notice.js';
import css from './notices.module.css';
import { PublishNoticeMutation } from './publish-notice.query.js';
import { WithdrawNoticeMutation } from './withdraw-notice.query.js';

type Deed = 'publish' | 'withdraw' | 'drop';
type Problems = readonly { field: string | null; code: string }[];

/** How far a notice is, and the next step, which is asked for once more. */
export function NoticeDeeds({ notice, onDone }: { notice: DeskNotice; onDone: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const publish = useChange(PublishNoticeMutation);
  const withdraw = useChange(WithdrawNoticeMutation);
  const drop = useChange(DropNoticeMutation);
  const { id, phase } = notice;
  const deeds: Record<Deed, () => Promise<Problems | null>> = {
    publish: async () => (await publish.send({ id })).data?.publishNotice.problems ?? null,
    withdraw: async () => (await withdraw.send({ id })).data?.withdrawNotice.problems ?? null,
    drop: async () => (await drop.send({ id })).data?.dropNotice.problems ?? null,
  };
  const act = async (deed: Deed) => {
    const problems = await deeds[deed]();
    setAsked(null);
    const [problem] = problems ?? [{ field: null, code: '' }];
    setSaid(problem ? t(problemWords(problem.field, problem.code)) : null);
    if (!problem && deed === 'drop') return void navigate({ to: '/biuro/ogloszenia' });
    onDone();
  };
  const button = (deed: Deed, main = false) => (
    <Button {...(main ? {} : { variant: 'default' })} onClick={() => setAsked(deed)}>
      {t(`desk.notices.${deed}`)}
    </Button>
  );
  return (
    <Panel title={t('desk.notices.phase')} aside={<Tag>{t(`desk.notices.phase.${phase}`)}</Tag>}>
      {said && <Note tone="negative" urgent>{said}</Note>}
      <Facts
        facts={[
          [t('desk.notices.audience'), forWhom(t, notice)],
          [t('desk.notices.publishedAt'), notice.publishedAt && dates.instant(notice.publishedAt)],
          [t('desk.notices.correctedAt'), notice.correctedAt && dates.instant(notice.correctedAt)],
        ]}
      />
      <div className={css.acts}>
        {phase === 'DRAFT' && button('publish', true)}
        {phase === 'DRAFT' && button('drop')}
        {phase !== 'DRAFT' && phase !== 'WITHDRAWN' && button('withdraw')}
      </div>
      <DeskConfirm
        open={asked !== null}
        title={asked ? t(`desk.notices.${asked}Title`) : ''}
        confirmLabel={asked ? t(`desk.notices.${asked}`) : ''}
        grave={asked !== 'publish'}
        busy={publish.busy || withdraw.busy || drop.busy}
        onConfirm={() => asked && void act(asked)}
        onCancel={() => setAsked(null)}
      >
        {asked && <p>{t(`desk.notices.${asked}Lead`)}</p>}
      </DeskConfirm>
    </Panel>
  );
}
