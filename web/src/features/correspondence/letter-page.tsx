import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Loaded } from '../../graphql/Loaded.js';
import { useChange } from '../../graphql/use-change.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { BackLink } from '../../ui/links.js';
import { NotHere } from '../../ui/NotHere.js';
import { Page } from '../../ui/Page.js';
import { PrintButton } from '../../ui/PrintButton.js';
import { useRefreshUnread } from '../auth/index.js';
import { useTabTitle } from '../site/index.js';
import { LetterText } from './letter-text.js';
import { LetterQuery } from './letter.query.js';
import { OpenLetter } from './open-letter.query.js';

/** One letter. The first time that it is opened is kept. */
export function LetterPage() {
  const t = useText();
  const tab = useTabTitle('correspondence');
  const { letterId } = useParams({ from: '/resident/korespondencja/$letterId' });
  const query = usePageQuery(LetterQuery, { id: letterId });
  const { send } = useChange(OpenLetter);
  const refresh = useRefreshUnread();
  const [opened, setOpened] = useState<{ letterId: string; openedAt: string } | null>(null);
  const letter = query.data?.letter;
  const unread = letter?.id === letterId && !letter.openedAt;
  useEffect(() => {
    if (!unread) return;
    void send({ id: letterId }).then(({ data }) => {
      if (data) setOpened(data.openLetter);
      refresh();
    });
  }, [unread, letterId, send, refresh]);
  return (
    <Page
      title={letter?.subject ?? t('letters.letter')}
      back={<BackLink to="/korespondencja">{tab}</BackLink>}
      actions={letter && <Actions letterId={letter.id} />}
    >
      <Loaded query={query}>
        {({ letter }) =>
          letter ? (
            <LetterText letter={letter} openedAt={opened?.letterId === letter.id ? opened.openedAt : letter.openedAt} />
          ) : (
            <NotHere title={t('letters.missing')} explanation={t('letters.missingLead')} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Actions({ letterId }: { letterId: string }) {
  const t = useText();
  return (
    <>
      <Button component="a" href={`/letters/${letterId}.pdf`} leftSection={<IconFileTypePdf aria-hidden size={20} />}>
        {t('letters.pdf')}
      </Button>
      <PrintButton label={t('print')} />
    </>
  );
}
