import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { problemsIn } from './problem-words.js';
import { SetPasswordFloor } from './set-password-floor.query.js';

/** The least length of any password, whatever a cooperative's own policy says. */
export function FloorPanel({ floor, onChanged }: { floor: number; onChanged: () => void }) {
  const t = useDeskText();
  const [saved, setSaved] = useState(false);
  const { send } = useChange(SetPasswordFloor);
  const form = useForm({ passwordFloor: String(floor) }, async ({ passwordFloor }) => {
    const length = Number(passwordFloor);
    setSaved(false);
    if (!Number.isInteger(length)) return problemsIn(t, [{ field: 'passwordFloor', code: 'OUT_OF_RANGE' }], ['passwordFloor'] as const);
    const { data, failure } = await send({ passwordFloor: length });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems } = data.setPasswordFloor;
    if (problems.length === 0) {
      setSaved(true);
      onChanged();
    }
    return problemsIn(t, problems, ['passwordFloor'] as const);
  });
  return (
    <Panel title={t('desk.platform.floor')}>
      {saved && <Note urgent>{t('desk.platform.saved')}</Note>}
      <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
        <TextField {...form.field('passwordFloor')} label={t('desk.platform.floorLabel')} description={t('desk.platform.floorHelp')} inputMode="numeric" maxLength={2} />
        <Button type="submit" variant="default" loading={form.busy}>{t('desk.platform.save')}</Button>
      </DeskForm>
    </Panel>
  );
}
