import { useText } from '../messages/index.js';
import { Failure } from '../ui/States.js';
import { useOnline } from '../ui/use-online.js';
import type { PageQuery } from './use-page-query.js';

/** That no answer has come, whether for want of a network, and a way to ask again. */
export function LoadFailure({ retry }: Pick<PageQuery<unknown>, 'retry'>) {
  const t = useText();
  const online = useOnline();
  return (
    <Failure
      title={online ? t('failure.title') : t('failure.offlineTitle')}
      explanation={online ? t('failure.explanation') : t('failure.offlineExplanation')}
      retryLabel={t('failure.retry')}
      onRetry={retry}
    />
  );
}
