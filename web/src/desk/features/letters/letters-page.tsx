import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { IconFileZip, IconMailOpened, IconMail, IconMailX, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { useChange } from '../../../graphql/use-change.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Note } from '../../../ui/Note.js';
import { Page } from '../../../ui/Page.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskConfirm, DeskFilters, DeskPager, DeskTable } from '../../parts/index.js';
import { wordOf } from '../../search.js';
import { FATES, type LetterRow } from './letter.js';
import css from './letters.module.css';
import { DeskLettersQuery } from './letters.query.js';
import { WithdrawLetterMutation } from './withdraw-letter.query.js';

/** All letters, and which of them were opened when. */
export function LettersPage() {
  const t = useDeskText();
  const { szukaj, stan, po } = useSearch({ from: '/desk/biuro/korespondencja' });
  const query = usePageQuery(DeskLettersQuery, { search: szukaj ?? null, fate: wordOf(FATES, stan) ?? null, after: po ?? null });
  const [asked, setAsked] = useState<LetterRow | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, send } = useChange(WithdrawLetterMutation);
  const withdraw = async ({ id }: LetterRow) => {
    const { data } = await send({ id });
    setAsked(null);
    const problem = data?.withdrawLetter.problems[0]?.code;
    setSaid(!data ? t('failure.explanation') : problem ? t(problem === 'OPENED' ? 'desk.letters.problem.opened' : 'desk.letters.problem.withdrawn') : t('desk.letters.withdrawn'));
    query.retry();
  };
  return (
    <Page
      title={t('desk.letters.title')}
      lead={t('desk.letters.listLead')}
      actions={
        <>
          <ButtonLink to="/biuro/korespondencja/nowe" leftSection={<IconPlus aria-hidden size={20} />}>{t('desk.letters.new')}</ButtonLink>
          <ButtonLink to="/biuro/korespondencja/paczka" variant="default" leftSection={<IconFileZip aria-hidden size={20} />}>{t('desk.letters.archive')}</ButtonLink>
        </>
      }
    >
      {said && <Note urgent>{said}</Note>}
      <DeskFilters
        search={{ label: t('desk.letters.search'), description: t('desk.letters.searchHint') }}
        filters={[{ key: 'stan', label: t('desk.letters.state'), choices: FATES.map((value) => ({ value, label: t(`desk.letters.fate.${value}`) })) }]}
      />
      <Loaded query={query}>
        {({ deskLetters: { rows, next } }) => (
          <>
            <LetterTable rows={rows} busy={query.busy} onWithdraw={setAsked} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
      <DeskConfirm
        open={asked !== null}
        title={t('desk.letters.withdrawTitle', { subject: asked?.subject ?? '' })}
        confirmLabel={t('desk.letters.withdraw')}
        grave
        busy={busy}
        onConfirm={() => asked && void withdraw(asked)}
        onCancel={() => setAsked(null)}
      >
        <p>{t('desk.letters.withdrawLead')}</p>
      </DeskConfirm>
    </Page>
  );
}

const ICONS = { OPENED: IconMailOpened, UNOPENED: IconMail, WITHDRAWN: IconMailX };

function LetterTable({ rows, busy, onWithdraw }: { rows: readonly LetterRow[]; busy: boolean; onWithdraw: (letter: LetterRow) => void }) {
  const t = useDeskText();
  const dates = useDates();
  const columns: ListColumn<LetterRow>[] = [
    {
      key: 'subject', label: t('desk.letters.subject'),
      cell: ({ id, subject, caseNumber, atDesk }) => (
        <>
          {atDesk ? <a href={`/desk/letters/${id}.pdf`} download>{subject}</a> : subject}
          {caseNumber && <div className={css.soft}>{caseNumber}</div>}
        </>
      ),
    },
    { key: 'person', label: t('desk.letters.person'), cell: ({ person, personKey }) => <>{person} <span className={css.soft}>({personKey})</span></> },
    { key: 'day', label: t('desk.letters.issuedOn'), cell: ({ issuedOn }) => <time dateTime={issuedOn}>{dates.day(issuedOn)}</time> },
    {
      key: 'fate', label: t('desk.letters.state'),
      cell: ({ fate, openedAt, withdrawnAt }) => (
        <>
          <StatusMark icon={ICONS[fate]} tone={fate === 'OPENED' ? 'good' : 'plain'}>{t(`desk.letters.fate.${fate}`)}</StatusMark>
          {(openedAt ?? withdrawnAt) && <div className={css.soft}>{dates.instant((openedAt ?? withdrawnAt)!)}</div>}
        </>
      ),
    },
    {
      key: 'deed', label: t('desk.letters.deed'),
      cell: (letter) => letter.atDesk && letter.fate === 'UNOPENED' && (
        <Button size="compact-sm" variant="default" aria-label={t('desk.letters.withdrawOne', { subject: letter.subject, person: letter.person })} onClick={() => onWithdraw(letter)}>
          {t('desk.letters.withdraw')}
        </Button>
      ),
    },
  ];
  return <DeskTable caption={t('desk.letters.title')} columns={columns} items={rows} idOf={({ id }) => id} busy={busy} />;
}
