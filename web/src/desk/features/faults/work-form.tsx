import { Button } from '@mantine/core';
import type { FaultState } from '../../../features/faults/index.js';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { AreaField } from '../../../ui/AreaField.js';
import { Panel } from '../../../ui/Panel.js';
import { SelectField } from '../../../ui/SelectField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { problemWords, type DeskFault } from './fault.js';
import { WorkFaultMutation } from './work-fault.query.js';

type Hearers = DeskFault['events'][number]['audience'];
const HEARERS: readonly Hearers[] = ['FILER', 'ALL', 'OFFICE'];

interface Values {
  state: FaultState | '';
  comment: string;
  hearers: Hearers;
}

/** Moves a report, says something of it, or both. */
export function WorkForm({ fault, onDone }: { fault: DeskFault; onDone: () => void }) {
  const t = useDeskText();
  const { send } = useChange(WorkFaultMutation);
  // A report that the office filed has no filer to be told.
  const hearers = fault.reporter ? HEARERS : HEARERS.filter((each) => each !== 'FILER');
  const form = useForm<Values>({ state: '', comment: '', hearers: hearers[0]! }, async (values) => {
    const { data, failure } = await send({ input: { faultId: fault.id, ...values, state: values.state || null, comment: values.comment || null } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.workFault;
    if (!problems.length) onDone();
    return problems.map(({ field, code }) => ({ field: field as keyof Values, message: t(problemWords(field, code)) }));
  });
  const moves = fault.moves.map((value) => ({ value, label: t(`faults.state.${value}`) }));
  return (
    <Panel title={t('desk.faults.work')}>
      <DeskForm bare problems={form.problems} onSubmit={form.onSubmit}>
        {fault.original ? (
          <p>{t('desk.faults.problem.follows')}</p>
        ) : (
          <SelectField
            {...form.field('state')}
            label={t('desk.faults.newState')}
            choices={[{ value: '', label: t('desk.faults.noMove') }, ...moves]}
            onChange={(value) => form.set({ state: value as Values['state'] })}
          />
        )}
        <AreaField {...form.field('comment')} rows={4} label={t('desk.faults.comment')} description={t('desk.faults.reasonHint')} />
        <SelectField
          {...form.field('hearers')}
          label={t('desk.faults.hearers')}
          choices={hearers.map((value) => ({ value, label: t(`desk.faults.hearers.${value}`) }))}
          onChange={(value) => form.set({ hearers: value as Hearers })}
        />
        <Button type="submit" loading={form.busy}>
          {t('desk.faults.save')}
        </Button>
      </DeskForm>
    </Panel>
  );
}
