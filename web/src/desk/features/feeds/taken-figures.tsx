import { useDeskText } from '../../../messages/desk.js';
import { FigureTile, FigureTiles } from '../../../ui/FigureTile.js';
import type { Batch } from './batch.js';

/** What a bank statement brought. */
export function TakenFigures({ statement: { payments, matched, added, posted } }: { statement: NonNullable<Batch['statement']> }) {
  const t = useDeskText();
  const unmatched = payments - matched;
  return (
    <FigureTiles>
      <FigureTile label={t('desk.feeds.taken.payments')} value={payments} />
      <FigureTile label={t('desk.feeds.taken.matched')} value={matched} note={`${t('desk.feeds.taken.added')}: ${added}`} />
      <FigureTile label={t('desk.feeds.taken.posted')} value={posted} />
      <FigureTile label={t('desk.feeds.taken.unmatched')} value={unmatched} tone={unmatched > 0 ? 'bad' : 'plain'} />
    </FigureTiles>
  );
}
