import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText, type DeskMessageId } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { FormActs } from '../../../ui/Form.js';
import { Note } from '../../../ui/Note.js';
import { Panel } from '../../../ui/Panel.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskConfirm } from '../../parts/index.js';
import { ChangeTable } from './change-table.js';
import { DropSettingsDraft } from './drop-draft.query.js';
import { problemWords } from './problem-words.js';
import { PublishSettings } from './publish.query.js';
import type { Desk } from './settings.js';

type Deed = 'publish' | 'drop';
interface Outcome { problems: { field: string | null; code: string }[] }

/** What the draft would change, what keeps it from being published, and its two ends. */
export function DraftPanel({ desk, refresh }: { desk: Desk; refresh: () => void }) {
  const t = useDeskText();
  const dates = useDates();
  const [asked, setAsked] = useState<Deed | null>(null);
  const [done, setDone] = useState<DeskMessageId | null>(null);
  const [refused, setRefused] = useState<string[]>([]);
  const publish = useChange(PublishSettings);
  const drop = useChange(DropSettingsDraft);
  const wordsOf = ({ problems }: Outcome) => problems.map((problem) => problemWords(t, problem, desk.passwordFloor));

  async function act(deed: Deed) {
    const variables = { version: desk.version };
    const outcome: Outcome | undefined = deed === 'publish' ? (await publish.send(variables)).data?.publishSettings : (await drop.send(variables)).data?.dropSettingsDraft;
    const problems = outcome ? wordsOf(outcome) : [t('failure.explanation')];
    setAsked(null);
    setRefused(problems);
    setDone(problems.length > 0 ? null : deed === 'publish' ? 'desk.settings.draft.published' : 'desk.settings.draft.dropped');
    refresh();
  }

  const { drafted, changes, editedAt, editedBy, revision } = desk;
  const blocked = wordsOf(desk);
  return (
    <Panel title={t('desk.settings.draft.title')}>
      {done && <Note urgent>{t(done)}</Note>}
      {refused.length > 0 && <Note tone="negative" urgent>{refused.map((message) => <p key={message}>{message}</p>)}</Note>}
      {!drafted && <p>{t('desk.settings.draft.none', { revision })}</p>}
      {drafted && (
        <>
          <p>{t('desk.settings.draft.edited', { who: editedBy ?? '–', when: editedAt ? dates.instant(editedAt) : '–', revision })}</p>
          {blocked.length > 0 && (
            <Note tone="warning">
              <p>{t('desk.settings.draft.blocked')}</p>
              <ul>{blocked.map((message) => <li key={message}>{message}</li>)}</ul>
            </Note>
          )}
          {changes.length === 0 ? <p>{t('desk.settings.draft.same')}</p> : <ChangeTable caption={t('desk.settings.draft.changes')} of="draft" changes={changes} />}
          <FormActs>
            <Button disabled={blocked.length > 0 || changes.length === 0} onClick={() => setAsked('publish')}>{t('desk.settings.draft.publish')}</Button>
            <ButtonLink to="/biuro/ustawienia/podglad" variant="default">{t('desk.settings.preview.title')}</ButtonLink>
            <Button variant="default" onClick={() => setAsked('drop')}>{t('desk.settings.draft.drop')}</Button>
          </FormActs>
        </>
      )}
      <DeskConfirm
        open={asked === 'publish'} busy={publish.busy} title={t('desk.settings.draft.publishAsk')} confirmLabel={t('desk.settings.draft.publish')}
        onConfirm={() => void act('publish')} onCancel={() => setAsked(null)}
      >
        <p>{t('desk.settings.draft.publishLead')}</p>
      </DeskConfirm>
      <DeskConfirm
        open={asked === 'drop'} grave busy={drop.busy} title={t('desk.settings.draft.dropAsk')} confirmLabel={t('desk.settings.draft.drop')}
        onConfirm={() => void act('drop')} onCancel={() => setAsked(null)}
      >
        <p>{t('desk.settings.draft.dropLead')}</p>
      </DeskConfirm>
    </Panel>
  );
}
