import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Narrow } from '../../../ui/Narrow.js';
import { Page } from '../../../ui/Page.js';
import { SelectField } from '../../../ui/SelectField.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { CreateCooperative } from './create-cooperative.query.js';
import { problemsIn } from './problem-words.js';

const FIELDS = ['name', 'shortName', 'slug', 'host', 'template', 'adminName', 'adminEmail'] as const;
const EMPTY = { name: '', shortName: '', slug: '', host: '', template: 'OFFICE', adminName: '', adminEmail: '' };

/** A new cooperative out of a template; its first admin gets an invitation and does the rest. */
export function NewCooperativePage() {
  const t = useDeskText();
  const navigate = useNavigate();
  const { send } = useChange(CreateCooperative);
  const form = useForm(EMPTY, async ({ template, ...values }) => {
    const { data, failure } = await send({ input: { ...values, template: template === 'APPLICATION' ? 'APPLICATION' : 'OFFICE' } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems, cooperativeId } = data.createCooperative;
    if (problems.length || !cooperativeId) return problemsIn(t, problems, FIELDS);
    await navigate({ to: '/biuro/spoldzielnie/$cooperativeId', params: { cooperativeId } });
    return null;
  });
  const templates = (['OFFICE', 'APPLICATION'] as const).map((value) => ({ value, label: t(`desk.platform.template.${value}`) }));
  return (
    <Page title={t('desk.platform.new')} lead={t('desk.platform.newLead')}>
      <Narrow>
        <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
          <TextField {...form.field('name')} label={t('desk.platform.fullName')} />
          <TextField {...form.field('shortName')} label={t('desk.platform.shortName')} />
          <TextField {...form.field('slug')} label={t('desk.platform.slug')} description={t('desk.platform.slugHelp')} verbatim />
          <TextField {...form.field('host')} label={t('desk.platform.host')} description={t('desk.platform.hostHelp')} verbatim />
          <SelectField {...form.field('template')} label={t('desk.platform.template')} choices={templates} />
          <TextField {...form.field('adminName')} label={t('desk.platform.adminName')} />
          <TextField {...form.field('adminEmail')} label={t('desk.platform.adminEmail')} description={t('desk.platform.adminHelp')} type="email" verbatim />
          <Button type="submit" loading={form.busy}>{t('desk.platform.create')}</Button>
        </DeskForm>
      </Narrow>
    </Page>
  );
}
