import { Link } from '@tanstack/react-router';
import { useText } from '../../messages/index.js';
import css from './brand.module.css';
import { useSite } from './site.js';

/** The cooperative's logo and the portal's name; leads to the first page. */
export function Brand() {
  const site = useSite();
  const t = useText();
  return (
    <Link to="/" className={css.brand} aria-label={t('site.toStart', { portal: site.portalName, name: site.shortName })}>
      <img src={site.brand.logo} alt="" className={css.logo} height={44} />
      <span className={css.names}>
        <span className={css.portal}>{site.portalName}</span>
        <span className={css.name}>{site.shortName}</span>
      </span>
    </Link>
  );
}
