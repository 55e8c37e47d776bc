import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Panel } from '../../../ui/Panel.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskConfirm, DeskForm } from '../../parts/index.js';
import { AddDomain } from './add-domain.query.js';
import type { Cooperative } from './cooperative-page.js';
import css from './platform.module.css';
import { problemsIn } from './problem-words.js';
import { RemoveDomain } from './remove-domain.query.js';

/** The hosts at which a cooperative answers. */
export function DomainsPanel({ cooperative: { id, domains }, onChanged }: { cooperative: Cooperative; onChanged: () => void }) {
  const t = useDeskText();
  const [leaving, setLeaving] = useState<string | null>(null);
  const { send: add } = useChange(AddDomain);
  const { busy, send: remove } = useChange(RemoveDomain);
  const form = useForm({ host: '' }, async ({ host }) => {
    const { data, failure } = await add({ id, host });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    if (data.addDomain.problems.length === 0) {
      form.set({ host: '' });
      onChanged();
    }
    return problemsIn(t, data.addDomain.problems, ['host'] as const);
  });

  async function takeAway(host: string) {
    await remove({ id, host });
    setLeaving(null);
    onChanged();
  }

  return (
    <Panel title={t('desk.platform.domains')}>
      <ul className={css.list}>
        {domains.map((host) => (
          <li key={host}>
            <span>{host}</span>
            {domains.length > 1 && (
              <Button variant="default" aria-label={t('desk.platform.removeDomainOf', { host })} onClick={() => setLeaving(host)}>
                {t('desk.platform.removeDomain')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
        <TextField {...form.field('host')} label={t('desk.platform.newDomain')} description={t('desk.platform.hostHelp')} verbatim />
        <Button type="submit" variant="default" loading={form.busy}>{t('desk.platform.addDomain')}</Button>
      </DeskForm>
      <DeskConfirm
        open={leaving !== null} grave busy={busy} title={t('desk.platform.removeDomainAsk', { host: leaving ?? '' })} confirmLabel={t('desk.platform.removeDomain')}
        onConfirm={() => void takeAway(leaving ?? '')} onCancel={() => setLeaving(null)}
      >
        <p>{t('desk.platform.removeDomainLead')}</p>
      </DeskConfirm>
    </Panel>
  );
}
