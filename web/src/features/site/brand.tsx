import { Link } from '@tanstack/react-router';
import { useText } from '../../messages/index.js';
import css from './brand.module.css';
import { useSite } from './site.js';

/** The cooperative's logo, which bears its name, and the portal's name; leads to the first page. */
export function Brand() {
  const site = useSite();
  const t = useText();
  return (
    <Link
      to="/"
      className={css.brand}
      aria-label={t('site.toStart', { portal: site.portalName, name: site.shortName })}
    >
      <img src={site.brand.logo} alt="" className={css.logo} width={48 * site.brand.logoRatio} height={48} />
      <span className={css.portal}>{site.portalName}</span>
    </Link>
  );
}
