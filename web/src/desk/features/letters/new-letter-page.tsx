import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { BackLink } from '../../../ui/links.js';
import { Page } from '../../../ui/Page.js';
import { TextField } from '../../../ui/TextField.js';
import { useForm } from '../../../ui/use-form.js';
import { DeskFiles, DeskForm, PersonChooser, sendForm, type ChosenPerson } from '../../parts/index.js';
import { problemWords } from './letter.js';
import { LetterPersonsQuery } from './letter-persons.query.js';

interface Values {
  personId: ChosenPerson | null;
  subject: string;
  caseNumber: string;
  issuedOn: string;
  letter: File[];
}

/** One letter to one person. */
export function NewLetterPage() {
  const t = useDeskText();
  const navigate = useNavigate();
  const [requestId] = useState(() => crypto.randomUUID());
  const [search, setSearch] = useState('');
  const found = usePageQuery(LetterPersonsQuery, { search }, { pause: search.trim().length < 2 });
  const form = useForm<Values>({ personId: null, subject: '', caseNumber: '', issuedOn: '', letter: [] }, async ({ personId, letter: [file], ...rest }) => {
    const missing = [
      ...(personId ? [] : [{ field: 'personId' as const, message: t('desk.letters.problem.person') }]),
      ...(rest.subject.trim() ? [] : [{ field: 'subject' as const, message: t('desk.letters.problem.subject') }]),
      ...(file ? [] : [{ field: 'letter' as const, message: t('desk.letters.problem.file') }]),
    ];
    if (missing.length || !personId || !file) return missing;
    const answer = await sendForm('/desk/letters', { requestId, personId: personId.id, ...rest }, ['letter', file]);
    if (answer?.status === 201) {
      await navigate({ to: '/biuro/korespondencja' });
      return null;
    }
    const problems = (answer?.body['problems'] ?? [{ field: null, code: '' }]) as { field: string | null; code: string }[];
    return problems.map(({ field, code }) => ({ field: field as keyof Values | null, message: t(problemWords(code, field)) }));
  });
  return (
    <Page title={t('desk.letters.new')} lead={t('desk.letters.newLead')} back={<BackLink to="/biuro/korespondencja">{t('desk.letters.title')}</BackLink>}>
      <DeskForm problems={form.problems} onSubmit={form.onSubmit}>
        <PersonChooser
          id="personId"
          label={t('desk.letters.person')}
          error={form.field('personId').error}
          search={search}
          onSearch={setSearch}
          found={search.trim().length < 2 ? undefined : found.data?.letterPersons}
          chosen={form.values.personId}
          onChoose={(personId) => form.set({ personId })}
        />
        <TextField {...form.field('subject')} maxLength={200} label={t('desk.letters.subject')} />
        <TextField {...form.field('caseNumber')} maxLength={100} label={t('desk.letters.caseNumber')} />
        <TextField {...form.field('issuedOn')} type="date" label={t('desk.letters.issuedOn')} description={t('desk.letters.issuedOnHint')} />
        <DeskFiles
          id="letter"
          label={t('desk.letters.pdf')}
          description={t('desk.letters.pdfHint')}
          error={form.field('letter').error}
          accept="application/pdf,.pdf"
          files={form.values.letter}
          onChange={(letter) => form.set({ letter })}
        />
        <Button type="submit" loading={form.busy}>{t('desk.letters.send')}</Button>
      </DeskForm>
    </Page>
  );
}
