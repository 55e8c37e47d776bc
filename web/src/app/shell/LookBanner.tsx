import { IconEye } from '@tabler/icons-react';
import { endLook, type Viewer } from '../../features/auth/index.js';
import { useText } from '../../messages/index.js';
import { useDates } from '../../ui/use-dates.js';
import css from './LookBanner.module.css';

/** Says on every page that somebody of the office looks through the resident's eyes, until when, and how to end it. */
export function LookBanner({ viewer }: { viewer: Viewer & { seenBy: object } }) {
  const t = useText();
  const when = useDates().instant(viewer.seenBy.until);
  return (
    <aside aria-label={t('look.name')} className={css.banner}>
      <IconEye aria-hidden size={22} />
      <span className={css.text}>{t('look.banner', { name: viewer.name, when })}</span>
      <button type="button" className={css.end} onClick={() => void endLook()}>
        {t('look.end')}
      </button>
    </aside>
  );
}
