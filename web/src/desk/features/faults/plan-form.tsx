import { Button } from '@mantine/core';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Panel } from '../../../ui/Panel.js';
import { SelectField } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { problemWords, type Choices, type DeskFault } from './fault.js';
import { PlanFaultMutation } from './plan-fault.query.js';

interface PlanFormProps {
  fault: DeskFault;
  dispatchers: Choices['dispatchers'];
  onDone: () => void;
}

/** Who deals with a report, and by when. */
export function PlanForm({ fault, dispatchers, onDone }: PlanFormProps) {
  const t = useDeskText();
  const { send } = useChange(PlanFaultMutation);
  const form = useForm({ assignedTo: fault.assignedTo ?? '', dueOn: fault.dueOn ?? '' }, async ({ assignedTo, dueOn }) => {
    const { data, failure } = await send({ input: { faultId: fault.id, assignedTo: assignedTo || null, dueOn: dueOn || null } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.planFault;
    if (!problems.length) onDone();
    return problems.map(({ field, code }) => ({ field: field as 'assignedTo', message: t(problemWords(field, code)) }));
  });
  return (
    <Panel title={t('desk.faults.plan')}>
      <DeskForm bare problems={form.problems} onSubmit={form.onSubmit}>
        <SelectField
          {...form.field('assignedTo')}
          label={t('desk.faults.assignee')}
          choices={[{ value: '', label: t('desk.faults.nobody') }, ...dispatchers.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <TextField {...form.field('dueOn')} type="date" label={t('desk.faults.dueBy')} />
        <Button type="submit" variant="default" loading={form.busy}>
          {t('desk.faults.savePlan')}
        </Button>
      </DeskForm>
    </Panel>
  );
}
