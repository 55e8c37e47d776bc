import { useText } from '../../messages/index.js';
import { useOnline } from '../../ui/use-online.js';
import css from './OfflineNotice.module.css';

/** Says that there is no network for as long as there is none. */
export function OfflineNotice() {
  const t = useText();
  const online = useOnline();
  return (
    <div role="status" className={css.notice}>
      {!online && <p>{t('failure.offlineNotice')}</p>}
    </div>
  );
}
