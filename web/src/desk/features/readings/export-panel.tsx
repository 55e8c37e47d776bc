import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { CheckField } from '../../../ui/CheckField.js';
import { Panel } from '../../../ui/Panel.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm, postForFile } from '../../parts/index.js';

/** Accepted readings as a file for the accounting program: each once, unless asked again. */
export function ExportPanel({ onDone }: { onDone: () => void }) {
  const t = useDeskText();
  const [done, setDone] = useState(false);
  const form = useForm({ exportFrom: '', exportTo: '', again: false }, async ({ exportFrom, exportTo, again }) => {
    const came = await postForFile('/desk/readings/accepted.csv', { again, from: exportFrom || null, to: exportTo || null }, 'odczyty.csv');
    setDone(came);
    if (came) onDone();
    return came ? [] : [{ field: null, message: t('failure.explanation') }];
  });
  return (
    <Panel title={t('desk.readings.export')}>
      <p>{t('desk.readings.exportLead')}</p>
      <DeskForm bare problems={form.problems} onSubmit={form.onSubmit}>
        <TextField {...form.field('exportFrom')} type="date" label={t('desk.readings.from')} />
        <TextField {...form.field('exportTo')} type="date" label={t('desk.readings.to')} />
        <CheckField {...form.field('again')} label={t('desk.readings.again')} description={t('desk.readings.againHint')} />
        <Button type="submit" variant="default" loading={form.busy}>
          {t('desk.readings.exportSubmit')}
        </Button>
        <p role="status">{done && t('desk.readings.exported')}</p>
      </DeskForm>
    </Panel>
  );
}
