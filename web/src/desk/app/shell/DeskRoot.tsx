import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useDeskText } from '../../../messages/desk.js';
import { NotHere } from '../../../ui/NotHere.js';
import { Page } from '../../../ui/Page.js';
import { Failure } from '../../../ui/States.js';
import { TextLink } from '../../../ui/links.js';
import { BareShell } from './EntranceShell.js';

/** An address that the desk does not have, or not for whoever asks. */
export function DeskNotFound() {
  const t = useDeskText();
  return (
    <BareShell>
      <Page title={t('notFound.title')}>
        <NotHere title={t('notFound.what')} explanation={t('desk.notFound')}>
          <TextLink to="/biuro">{t('desk.backToStart')}</TextLink>
        </NotHere>
      </Page>
    </BareShell>
  );
}

/** The desk itself could not be drawn: no network at the first step, or a fault of ours. */
export function DeskFailure({ reset }: ErrorComponentProps) {
  const t = useDeskText();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <BareShell>
      <Page title={t('failure.page')}>
        <Failure title={t('failure.title')} explanation={t('failure.explanation')} retryLabel={t('failure.retry')} onRetry={again} />
      </Page>
    </BareShell>
  );
}
