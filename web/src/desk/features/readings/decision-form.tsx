import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { AreaField } from '../../../ui/AreaField.js';
import { FormActs } from '../../../ui/Form.js';
import { Facts, Panel } from '../../../ui/Panel.js';
import { SelectField } from '../../../ui/SelectField.js';
import { Tag } from '../../../ui/Tag.js';
import { useDates } from '../../../ui/use-dates.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { DecideReadingMutation } from './decide-reading.query.js';
import type { Reading } from './reading.js';

const REASONS = ['unreadable', 'otherMeter', 'implausible', 'controlled'] as const;

interface DecisionFormProps {
  reading: Reading;
  onDone: () => void;
}

/** The decision, and then the next that waits; what was decided is only told. */
export function DecisionForm({ reading, onDone }: DecisionFormProps) {
  return reading.state === 'SENT' ? <Deciding reading={reading} onDone={onDone} /> : <Decided reading={reading} />;
}

function Deciding({ reading, onDone }: DecisionFormProps) {
  const t = useDeskText();
  const navigate = useNavigate();
  const search = useSearch({ from: '/desk/biuro/odczyty/$reportId' });
  const [accepted, setAccepted] = useState(true);
  const { send } = useChange(DecideReadingMutation);
  const form = useForm({ ready: '', reason: '' }, async ({ reason }) => {
    const { data, failure } = await send({ input: { reportId: reading.id, accepted, reason: reason || null } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.decideReading;
    if (problems.length) {
      if (problems.some(({ code }) => code === 'DECIDED')) onDone();
      return problems.map(({ code }) => (code === 'REQUIRED' ? { field: 'reason' as const, message: t('desk.readings.problem.reason') } : { field: null, message: t('desk.readings.problem.decided') }));
    }
    await (reading.next
      ? navigate({ to: '/biuro/odczyty/$reportId', params: { reportId: reading.next }, search })
      : navigate({ to: '/biuro/odczyty', search }));
    return null;
  });
  const ready = REASONS.map((reason) => ({ value: t(`desk.readings.reason.${reason}`), label: t(`desk.readings.reason.${reason}`) }));
  return (
    <Panel title={t('desk.readings.decision')}>
      <DeskForm bare problems={form.problems} onSubmit={form.onSubmit}>
        <SelectField
          {...form.field('ready')}
          label={t('desk.readings.readyReason')}
          choices={[{ value: '', label: t('desk.readings.ownReason') }, ...ready]}
          onChange={(value) => form.set({ ready: value, reason: value })}
        />
        <AreaField {...form.field('reason')} rows={3} label={t('desk.readings.reason')} description={t('desk.readings.reasonHint')} />
        <FormActs>
          <Button type="submit" loading={form.busy && accepted} onClick={() => setAccepted(true)}>
            {t('desk.readings.accept')}
          </Button>
          <Button type="submit" variant="default" loading={form.busy && !accepted} onClick={() => setAccepted(false)}>
            {t('desk.readings.refuse')}
          </Button>
        </FormActs>
        <p>{t(reading.next ? 'desk.readings.nextFollows' : 'desk.readings.lastOne')}</p>
      </DeskForm>
    </Panel>
  );
}

function Decided({ reading: { state, decidedAt, reason, exportedAt } }: { reading: Reading }) {
  const t = useDeskText();
  const dates = useDates();
  return (
    <Panel title={t('desk.readings.decision')}>
      <Facts
        facts={[
          [t('desk.readings.state'), <Tag key="state">{t(`reportState.${state}`)}</Tag>],
          [t('desk.readings.decidedAt'), decidedAt && dates.instant(decidedAt)],
          [t('desk.readings.reason'), reason],
          [t('desk.readings.takenOutAt'), exportedAt && dates.instant(exportedAt)],
        ]}
      />
    </Panel>
  );
}
