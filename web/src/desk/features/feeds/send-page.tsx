import { useState } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { SelectField } from '../../../ui/SelectField.js';
import { Steps } from '../../../ui/Steps.js';
import { TextField } from '../../../ui/TextField.js';
import { isZip, UploadForm } from './upload-form.js';
import { warsawInstant } from './warsaw-instant.js';

const GIGABYTE = 1024 ** 3;
const MANIFEST = 'manifest.json';

/** A package by itself says what it is; of plain tables somebody must. */
const saysNothing = (files: readonly File[]): boolean => files.length > 0 && !files.some(({ name }) => isZip(name) || name === MANIFEST);

/** A package on its way to be tried. */
export function SendPage() {
  const t = useDeskText();
  const [mode, setMode] = useState<'full' | 'incremental'>('incremental');
  const [asOf, setAsOf] = useState('');
  const instant = warsawInstant(asOf);
  const path = (files: readonly File[]): string | null => {
    if (!saysNothing(files)) return '/desk/feeds';
    if (asOf !== '' && instant === null) return null;
    return `/desk/feeds?mode=${mode}${instant ? `&asOf=${encodeURIComponent(instant)}` : ''}`;
  };
  return (
    <Page title={t('desk.feeds.send')} lead={t('desk.feeds.sendLead')} back={<BackLink to="/biuro/zasilenia">{t('desk.feeds.back')}</BackLink>}>
      <Steps label={t('desk.feeds.steps')} doneLabel={t('desk.feeds.step.done')} current={0}
        steps={[t('desk.feeds.step.sent'), t('desk.feeds.step.tried'), t('desk.feeds.step.applied')]} />
      <UploadForm
        path={path} label={t('desk.feeds.files')} hint={t('desk.feeds.filesHint')} accept=".zip,.csv,.txt,.xlsx,.xls,.dbf,.json" multiple
        submit={t('desk.feeds.try')} mostBytes={GIGABYTE}
      >
        {(files) => saysNothing(files) && (
          <>
            <SelectField
              id="mode" label={t('desk.feeds.sendMode')} description={t('desk.feeds.sendModeHint')} value={mode}
              choices={[{ value: 'incremental', label: t('desk.feeds.sendMode.incremental') }, { value: 'full', label: t('desk.feeds.sendMode.full') }]}
              onChange={(value) => setMode(value as 'full' | 'incremental')}
            />
            <TextField
              id="asOf" type="datetime-local" label={t('desk.feeds.sendAsOf')} description={t('desk.feeds.sendAsOfHint')} value={asOf} onChange={setAsOf}
              error={asOf !== '' && instant === null && t('desk.feeds.problem.day')}
            />
          </>
        )}
      </UploadForm>
    </Page>
  );
}
