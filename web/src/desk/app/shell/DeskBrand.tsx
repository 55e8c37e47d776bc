import { Brand, useSite } from '../../../features/site/index.js';
import { useDeskText } from '../../../messages/desk.js';
import css from './DeskBrand.module.css';

/** The cooperative's brand, and that this is its desk; leads to the desk's first page. */
export function DeskBrand() {
  const t = useDeskText();
  const { portalName, shortName } = useSite();
  return (
    <Brand to="/biuro" label={t('desk.toStart', { portal: portalName, name: shortName })}>
      {portalName}{' '}
      <span className={css.where}>{t('desk.name')}</span>
    </Brand>
  );
}
