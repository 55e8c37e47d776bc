import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { COMMON_PARTS, categoryName, type CommonPart } from '../../../features/faults/index.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { useChange } from '../../../graphql/use-change.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { AreaField } from '../../../ui/AreaField.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { SelectField } from '../../../ui/SelectField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskForm } from '../../parts/index.js';
import { FaultDeskChoicesQuery } from './choices.query.js';
import { problemWords, type Choices } from './fault.js';
import { FileFaultAtDeskMutation } from './file-fault-at-desk.query.js';

/** A report of a common part that the office itself makes. */
export function NewFaultPage() {
  const t = useDeskText();
  const query = usePageQuery(FaultDeskChoicesQuery, {});
  return (
    <Page title={t('desk.faults.new')} lead={t('desk.faults.newLead')} back={<BackLink to="/biuro/awarie">{t('desk.faults.title')}</BackLink>}>
      <Loaded query={query}>{({ faultDeskChoices }) => <NewFaultForm choices={faultDeskChoices} />}</Loaded>
    </Page>
  );
}

interface Values {
  buildingId: string;
  commonPart: CommonPart;
  category: string;
  description: string;
}

function NewFaultForm({ choices }: { choices: Choices }) {
  const t = useDeskText();
  const navigate = useNavigate();
  const { send } = useChange(FileFaultAtDeskMutation);
  const [requestId] = useState(() => crypto.randomUUID());
  const form = useForm<Values>({ buildingId: '', commonPart: 'STAIRCASE', category: '', description: '' }, async (values) => {
    if (!values.buildingId) return [{ field: 'buildingId', message: t('desk.faults.problem.building') }];
    const { data, failure } = await send({ input: { requestId, ...values } });
    if (failure) return [{ field: null, message: t('failure.explanation') }];
    const { problems, fault } = data.fileFaultAtDesk;
    if (fault) {
      await navigate({ to: '/biuro/awarie/$faultId', params: { faultId: fault.id } });
      return null;
    }
    return problems.map(({ field, code }) => ({ field: field as keyof Values, message: t(problemWords(field, code)) }));
  });
  const choose = { value: '', label: t('faults.choose') };
  return (
    <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
      <SelectField {...form.field('buildingId')} label={t('desk.faults.building')} choices={[choose, ...choices.buildings.map(({ id, name }) => ({ value: id, label: name }))]} />
      <SelectField
        {...form.field('commonPart')}
        label={t('faults.commonPart')}
        choices={COMMON_PARTS.map((value) => ({ value, label: t(`faults.part.${value}`) }))}
        onChange={(value) => form.set({ commonPart: value as CommonPart })}
      />
      <SelectField
        {...form.field('category')}
        label={t('desk.faults.category')}
        choices={[choose, ...choices.categories.map(({ code, label }) => ({ value: code, label: categoryName(t, code, label) }))]}
      />
      <AreaField {...form.field('description')} rows={5} label={t('faults.description')} description={t('desk.faults.descriptionHint')} />
      <Button type="submit" loading={form.busy}>
        {t('desk.faults.file.submit')}
      </Button>
    </DeskForm>
  );
}
