import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { DownloadLink } from '../../../ui/DownloadLink.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Section } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskConfirm, DeskTable } from '../../parts/index.js';
import { KIND_FILES, type Waiting } from './integration.js';
import css from './integrations.module.css';
import { TakeChanges } from './take-changes.query.js';

/** What residents entered and the office's program does not have yet: as files, for an office whose program does not ask by itself. */
export function WaitingSection({ waiting, onChanged }: { waiting: readonly Waiting[]; onChanged: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const [taking, setTaking] = useState<Waiting | null>(null);
  const [said, setSaid] = useState('');
  const { busy, send } = useChange(TakeChanges);
  const take = async () => {
    if (!taking) return;
    const { data } = await send({ kind: taking.kind, upTo: taking.upTo });
    setSaid(data ? t('desk.integrations.taken', { count: data.takeChanges }) : t('failure.explanation'));
    setTaking(null);
    onChanged();
  };
  const columns: ListColumn<Waiting>[] = [
    { key: 'kind', label: t('desk.integrations.kind'), cell: ({ kind }) => t(`desk.integrations.kind.${kind}`) },
    { key: 'count', label: t('desk.integrations.waitingCount'), align: 'end', cell: ({ count }) => count },
    { key: 'taken', label: t('desk.integrations.takenAt'), cell: ({ takenAt }) => (takenAt ? dates.instant(String(takenAt)) : t('desk.integrations.never')) },
    {
      key: 'act', label: t('desk.integrations.act'),
      cell: (each) => (each.count > 0 ? (
        <div className={css.acts}>
          <DownloadLink href={`/desk/changes/${KIND_FILES[each.kind]}.csv?upTo=${each.upTo}`} label={t('desk.integrations.file')} />
          <Button variant="default" onClick={() => setTaking(each)}>{t('desk.integrations.take')}</Button>
        </div>
      ) : null),
    },
  ];
  return (
    <Section title={t('desk.integrations.waiting')} lead={t('desk.integrations.waitingLead')}>
      <DeskTable caption={t('desk.integrations.waiting')} columns={columns} items={waiting} idOf={({ kind }) => kind} />
      <p role="status">{said}</p>
      <DeskConfirm
        open={taking !== null} busy={busy} title={t('desk.integrations.takeAsk', { count: taking?.count ?? 0 })} confirmLabel={t('desk.integrations.take')}
        onConfirm={() => void take()} onCancel={() => setTaking(null)}
      >
        <p>{t('desk.integrations.takeLead')}</p>
      </DeskConfirm>
    </Section>
  );
}
