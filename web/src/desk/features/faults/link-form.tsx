import { Button } from '@mantine/core';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Panel } from '../../../ui/Panel.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { problemWords, type DeskFault } from './fault.js';
import { LinkFaultMutation } from './link-fault.query.js';

/** Says that a report repeats another, or lets it go its own way again. */
export function LinkForm({ fault, onDone }: { fault: DeskFault; onDone: () => void }) {
  const t = useDeskText();
  const { send } = useChange(LinkFaultMutation);
  const form = useForm({ originalNumber: '' }, async ({ originalNumber }) => {
    if (!fault.original && !originalNumber.trim()) return [{ field: 'originalNumber' as const, message: t('desk.faults.problem.original') }];
    const { data, failure } = await send({ input: { faultId: fault.id, originalNumber: fault.original ? null : originalNumber } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.linkFault;
    if (!problems.length) onDone();
    return problems.map(({ field, code }) => ({ field: field as 'originalNumber' | null, message: t(problemWords(field, code)) }));
  });
  return (
    <Panel title={t('desk.faults.link')}>
      <DeskForm bare problems={form.problems} onSubmit={form.onSubmit}>
        {fault.original ? (
          <p>{t('desk.faults.linked', { number: fault.original.number })}</p>
        ) : (
          <TextField {...form.field('originalNumber')} verbatim label={t('desk.faults.originalNumber')} description={t('desk.faults.linkHint')} />
        )}
        <Button type="submit" variant="default" loading={form.busy}>
          {t(fault.original ? 'desk.faults.unlink' : 'desk.faults.saveLink')}
        </Button>
      </DeskForm>
    </Panel>
  );
}
