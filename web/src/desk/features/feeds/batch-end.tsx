import { useDeskText } from '../../../messages/desk.js';
import { TextLink } from '../../../ui/links.js';
import { Note } from '../../../ui/Note.js';
import type { Batch } from './batch.js';

type Ended = 'CHECKED' | 'APPLIED' | 'UNCHANGED' | 'TAKEN' | 'REFUSED' | 'CANCELLED' | 'FAILED';
const TONES: Partial<Record<Ended, 'warning' | 'negative'>> = { REFUSED: 'negative', FAILED: 'negative', CANCELLED: 'warning' };

/** What has become of a batch, in one sentence, and where to read on. */
export function BatchEnd({ batch: { state, kind, appliedById, appliesId, overtaken } }: { batch: Batch }) {
  const t = useDeskText();
  const end = state as Ended;
  return (
    <>
      <Note urgent tone={TONES[end] ?? 'info'}>
        <p>{t(end === 'REFUSED' && kind === 'STATEMENT' ? 'desk.feeds.end.REFUSED.STATEMENT' : `desk.feeds.end.${end}`)}</p>
        {appliesId && <TextLink to="/biuro/zasilenia/$batchId" params={{ batchId: appliesId }}>{t('desk.feeds.toTrial')}</TextLink>}
        {end === 'TAKEN' && <TextLink to="/biuro/zasilenia/wplaty">{t('desk.feeds.toPayments')}</TextLink>}
        {appliedById && (
          <p>
            {t('desk.feeds.appliedBy')} <TextLink to="/biuro/zasilenia/$batchId" params={{ batchId: appliedById }}>{t('desk.feeds.toApplied')}</TextLink>
          </p>
        )}
      </Note>
      {overtaken && !appliedById && <Note tone="warning">{t('desk.feeds.overtaken')}</Note>}
    </>
  );
}
