import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDeskText } from '../../../../messages/desk.js';
import { Note } from '../../../../ui/Note.js';
import { Panel } from '../../../../ui/Panel.js';
import { DeskConfirm, DeskFiles, sendForm, type FormAnswer } from '../../../parts/index.js';
import { uploadProblem } from '../batch.js';
import css from '../feeds.module.css';
import { draftsOf, looksOf, mappingOf, type TableDraft } from './draft.js';
import type { Contract, Mapping, SampleFile } from './mapping.js';
import { TableEditor } from './table-editor.js';
import { TrialReport, type MappingTried } from './trial-report.js';

interface MappingEditorProps {
  contract: Contract;
  /** What is begun with. */
  base: Mapping;
  onSaved: (version: number) => void;
}

/** A mapping from its sample to its being saved: files, columns, a try, and only after a good try the deed. */
export function MappingEditor({ contract, base, onSaved }: MappingEditorProps) {
  const t = useDeskText();
  const [files, setFiles] = useState<File[]>([]);
  const [sample, setSample] = useState<SampleFile[] | null>(null);
  const [drafts, setDrafts] = useState<TableDraft[]>([]);
  const [tried, setTried] = useState<MappingTried | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState<'look' | 'try' | null>(null);
  const [asking, setAsking] = useState(false);

  /** What came back, or null where it is told why nothing did. */
  async function ask(deed: 'look' | 'try', path: string, fields: Record<string, string>): Promise<FormAnswer> {
    setProblem(null);
    if (files.length === 0) {
      setProblem(t('desk.feeds.problem.files'));
      return null;
    }
    setBusy(deed);
    const answer = await sendForm(path, fields, ['files', files]);
    setBusy(null);
    if (answer?.status === 200) return answer;
    const [first] = (answer?.body['problems'] ?? []) as { code: string }[];
    setProblem(t(uploadProblem(first?.code ?? '')));
    return null;
  }

  async function look() {
    const answer = await ask('look', '/desk/feeds/mapping/sample', { looks: JSON.stringify(sample ? looksOf(drafts) : looksOf(draftsOf(files.map(unread), base, contract))) });
    const found = answer?.body as unknown as { files: SampleFile[]; problems: { message: string }[] } | undefined;
    if (!found) return;
    setProblem(found.problems[0]?.message ?? null);
    setDrafts(sample ? reread(found.files, drafts, base, contract) : draftsOf(found.files, base, contract));
    setSample(found.files);
    setTried(null);
  }

  async function attempt(save: boolean) {
    const answer = await ask('try', '/desk/feeds/mapping', { mapping: JSON.stringify(mappingOf(drafts, base)), save: String(save) });
    setAsking(false);
    if (!answer) return;
    const told = answer.body as unknown as MappingTried;
    setTried(told);
    if (told.version !== null) onSaved(told.version);
  }

  const change = (at: number, draft: TableDraft | null, next: TableDraft | null = null) => {
    setDrafts((before) => before.flatMap((each, place) => (place === at ? [draft, next].filter((one) => one !== null) : [each])));
    setTried(null);
  };
  const isGood = tried?.trial?.problemCount === 0 && tried.trial.tables.length > 0;
  return (
    <>
      <Panel title={t('desk.feeds.map.step1')}>
        <DeskFiles
          id="sample" label={t('desk.feeds.map.sample')} description={t('desk.feeds.map.sampleHint')} multiple accept=".zip,.csv,.txt,.xlsx,.xls,.dbf,.json"
          files={files}
          onChange={(chosen) => {
            setFiles(chosen);
            setSample(null);
            setTried(null);
          }}
        />
        {problem && <Note tone="negative" urgent>{problem}</Note>}
        <div className={css.acts}>
          <Button variant={sample ? 'default' : 'filled'} loading={busy === 'look'} onClick={() => void look()}>{t(sample ? 'desk.feeds.map.reread' : 'desk.feeds.map.look')}</Button>
        </div>
      </Panel>
      {sample && (
        <Panel title={t('desk.feeds.map.step2')}>
          {drafts.map((draft, at) => (
            // A file may hold two tables, and a table may be chosen twice for a while.
            <TableEditor key={at} id={`t${at}`} draft={draft} sample={sample.find(({ file }) => file === draft.file)!} contract={contract}
              isFurther={drafts.findIndex(({ file }) => file === draft.file) < at}
              onChange={(changed, next) => change(at, changed, next)} />
          ))}
        </Panel>
      )}
      {sample && (
        <Panel title={t('desk.feeds.map.step3')}>
          {tried && <TrialReport tried={tried} contract={contract} />}
          <p className={css.soft}>{t('desk.feeds.map.saveHint')}</p>
          <div className={css.acts}>
            <Button variant={isGood ? 'default' : 'filled'} loading={busy === 'try'} onClick={() => void attempt(false)}>{t('desk.feeds.map.try')}</Button>
            <Button disabled={!isGood} onClick={() => setAsking(true)}>{t('desk.feeds.map.save')}</Button>
          </div>
          <DeskConfirm
            open={asking} busy={busy === 'try'} title={t('desk.feeds.map.saveAsk')} confirmLabel={t('desk.feeds.map.save')}
            onCancel={() => setAsking(false)} onConfirm={() => void attempt(true)}
          >
            <p>{t('desk.feeds.map.saveWhat')}</p>
          </DeskConfirm>
        </Panel>
      )}
    </>
  );
}

const unread = ({ name }: File): SampleFile => ({ file: name, columns: [], rows: [], how: null, problem: null });

/** What was filled in stays where a sample is read again; its columns may have other names now. */
function reread(files: SampleFile[], drafts: TableDraft[], base: Mapping, contract: Contract): TableDraft[] {
  return files.flatMap((sample) => {
    const own = drafts.filter(({ file }) => file === sample.file);
    return own.length > 0 ? own.map((draft) => ({ ...draft, columns: found(draft, sample, contract) })) : draftsOf([sample], base, contract);
  });
}

function found(draft: TableDraft, sample: SampleFile, contract: Contract): TableDraft['columns'] {
  const table = contract.find(({ name }) => name === draft.table);
  const [fresh] = table ? draftsOf([{ ...sample, file: `${table.name}.csv` }], {}, contract) : [];
  return Object.fromEntries(Object.entries(draft.columns).map(([name, column]) => [name, column.from === '' ? (fresh?.columns[name] ?? column) : column]));
}
