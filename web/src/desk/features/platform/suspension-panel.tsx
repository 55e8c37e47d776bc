import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Panel } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskConfirm } from '../../parts/index.js';
import type { Cooperative } from './cooperative-page.js';
import { SuspendCooperative } from './suspend-cooperative.query.js';

/** Whether the portal is open, and the way to change that. */
export function SuspensionPanel({ cooperative: { id, suspendedAt }, onChanged }: { cooperative: Cooperative; onChanged: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const [asking, setAsking] = useState(false);
  const { busy, send } = useChange(SuspendCooperative);
  const suspend = suspendedAt === null;

  async function change() {
    await send({ id, suspended: suspend });
    setAsking(false);
    onChanged();
  }

  return (
    <Panel title={t('desk.platform.state')}>
      <p>{suspend ? t('desk.platform.openLead') : t('desk.platform.suspendedLead', { when: dates.instant(suspendedAt) })}</p>
      <Button variant="default" onClick={() => setAsking(true)}>{t(suspend ? 'desk.platform.suspend' : 'desk.platform.resume')}</Button>
      <DeskConfirm
        open={asking} grave={suspend} busy={busy} title={t(suspend ? 'desk.platform.suspendAsk' : 'desk.platform.resumeAsk')}
        confirmLabel={t(suspend ? 'desk.platform.suspend' : 'desk.platform.resume')} onConfirm={() => void change()} onCancel={() => setAsking(false)}
      >
        <p>{t(suspend ? 'desk.platform.suspendLead' : 'desk.platform.resumeLead')}</p>
      </DeskConfirm>
    </Panel>
  );
}
