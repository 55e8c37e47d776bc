import { useState } from 'react';
import { useChange } from '../../../graphql/use-change.js';
import { useDeskText } from '../../../messages/desk.js';
import { Note } from '../../../ui/Note.js';
import { SelectField } from '../../../ui/SelectField.js';
import { DeskConfirm } from '../../parts/index.js';
import { IssueLoginMutation } from './issue-login.query.js';
import type { Issued, Person } from './person.js';

const DOCUMENTS = ['ID_CARD', 'PASSPORT', 'DRIVING_LICENCE', 'RESIDENCE_CARD', 'OTHER_WITH_PHOTO'] as const;
type Document = (typeof DOCUMENTS)[number];

interface IssueDialogProps {
  person: Person;
  open: boolean;
  onClose: () => void;
  onIssued: (issued: Issued) => void;
  /** Somebody else was quicker. */
  onLate: () => void;
}

/** Asks which document was shown, and issues a start password. */
export function IssueDialog({ person, open, onClose, onIssued, onLate }: IssueDialogProps) {
  const t = useDeskText();
  const { busy, send } = useChange(IssueLoginMutation);
  const [document, setDocument] = useState<Document | ''>('');
  const [error, setError] = useState<string | null>(null);
  const close = () => {
    setDocument('');
    setError(null);
    onClose();
  };
  const issue = async () => {
    if (!document) return setError(t('desk.people.documentMissing'));
    const { data } = await send({ input: { personId: person.id, document, knownIssue: person.login?.issuedAt ?? null } });
    if (!data) return setError(t('failure.explanation'));
    const { issued } = data.issueLogin;
    close();
    if (issued) onIssued(issued);
    else onLate();
  };
  return (
    <DeskConfirm
      open={open} busy={busy} grave={person.login !== null} title={t('desk.people.issueTitle', { name: person.name })}
      confirmLabel={t('desk.people.issueConfirm')} onCancel={close} onConfirm={() => void issue()}
    >
      <p>{t('desk.people.issueAsk')}</p>
      {person.login && <Note tone="warning">{t('desk.people.reissueAsk')}</Note>}
      <SelectField
        id="document"
        label={t('desk.people.document')}
        value={document}
        error={error}
        choices={[{ value: '', label: t('desk.people.chooseDocument') }, ...DOCUMENTS.map((value) => ({ value, label: t(`desk.people.document.${value}`) }))]}
        onChange={(value) => {
          setDocument(DOCUMENTS.find((each) => each === value) ?? '');
          setError(null);
        }}
      />
    </DeskConfirm>
  );
}
