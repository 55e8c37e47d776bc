import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../messages/index.js';
import css from './brand.module.css';
import { useSite } from './site.js';

interface BrandProps {
  to?: LinkProps['to'];
  /** Where it leads, for those who hear it. */
  label?: string;
  children?: ReactNode;
}

/** The cooperative's logo, which bears its name, and the portal's name or what stands for it; leads to the first page. */
export function Brand({ to = '/', label, children }: BrandProps) {
  const site = useSite();
  const t = useText();
  return (
    <Link
      to={to}
      activeOptions={{ exact: true }}
      className={css.brand}
      aria-label={label ?? t('site.toStart', { portal: site.portalName, name: site.shortName })}
    >
      <img src={site.brand.logo} alt="" className={css.logo} width={48 * site.brand.logoRatio} height={48} />
      <span className={css.portal}>{children ?? site.portalName}</span>
    </Link>
  );
}
