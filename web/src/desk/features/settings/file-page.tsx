import { Button } from '@mantine/core';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { DownloadLink } from '../../../ui/DownloadLink.js';
import { FormActs } from '../../../ui/Form.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { BackLink, TextLink } from '../../../ui/links.js';
import { useForm, type Submitted } from '../../../ui/use-form.js';
import { DeskFiles, DeskForm, sendForm } from '../../parts/index.js';
import { fieldWord, problemWords } from './problem-words.js';
import { SettingsDeskQuery } from './settings-desk.query.js';
import { asDesk, type Desk } from './settings.js';

/** The settings as a file: out of the portal, and into the draft. */
export function FilePage() {
  const t = useDeskText();
  const query = usePageQuery(SettingsDeskQuery, {});
  return (
    <Page title={t('desk.settings.file.title')} lead={t('desk.settings.file.lead')} back={<BackLink to="/biuro/ustawienia">{t('desk.settings.back')}</BackLink>}>
      <Loaded query={query}>
        {({ settingsDesk }) => (
          <>
            <Panel title={t('desk.settings.file.export')}>
              <p>{t('desk.settings.file.exportLead')}</p>
              <FormActs>
                <DownloadLink href="/desk/settings/set-up.yaml" label={t('desk.settings.file.published')} />
                {settingsDesk.drafted && <DownloadLink href="/desk/settings/set-up.yaml?szkic=1" label={t('desk.settings.file.draft')} />}
              </FormActs>
            </Panel>
            <ImportPanel desk={asDesk(settingsDesk)} refresh={query.retry} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface FileProblem { field: string | null; code: string; line: number | null }

function ImportPanel({ desk, refresh }: { desk: Desk; refresh: () => void }) {
  const t = useDeskText();
  const [done, setDone] = useState(false);
  const form = useForm<{ file: File[] }>({ file: [] }, async ({ file: [file] }): Promise<Submitted<'file'>> => {
    setDone(false);
    if (!file) return [{ field: 'file', message: t('desk.settings.problem.MISSING') }];
    const answer = await sendForm(`/desk/settings/set-up?version=${desk.version}`, {}, ['file', file]);
    const problems = answer?.body['problems'] as FileProblem[] | undefined;
    if (!problems) return [{ field: null, message: t('failure.explanation') }];
    setDone(problems.length === 0);
    refresh();
    return problems.map((problem) => ({ field: 'file', message: wordsOf(problem) }));
  });
  const wordsOf = (problem: FileProblem) => {
    const message = problemWords(t, problem, desk.passwordFloor);
    return problem.line === null ? message : t('desk.settings.file.problem', { line: problem.line, field: problem.field ?? fieldWord(t, null), message });
  };
  return (
    <Panel title={t('desk.settings.file.import')}>
      <p>{t('desk.settings.file.importLead')}</p>
      {done && <Note urgent>{t('desk.settings.file.done')} <TextLink to="/biuro/ustawienia">{t('desk.settings.toDraft')}</TextLink></Note>}
      <DeskForm bare problems={form.problems} onSubmit={form.onSubmit}>
        <DeskFiles
          id="file" label={t('desk.settings.file.file')} accept=".yaml,.yml" files={form.values.file} onChange={(file) => form.set({ file })}
          error={form.problems.length > 0 ? t('desk.settings.file.problems') : undefined}
        />
        <FormActs><Button type="submit" loading={form.busy}>{t('desk.settings.file.read')}</Button></FormActs>
      </DeskForm>
    </Panel>
  );
}
