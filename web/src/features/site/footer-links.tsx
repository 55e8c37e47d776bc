import { useText } from '../../messages/index.js';
import css from './footer-links.module.css';
import { useSite } from './site.js';

/** What a public site owes its visitors, one press away on every page. Plain links: the desk has a router of its own. */
export function FooterLinks() {
  const t = useText();
  const { hasTerms } = useSite();
  return (
    <nav aria-label={t('footer.links')} className={`${css.links} screen-only`}>
      <a href="/aktualnosci">{t('news.title')}</a>
      <a href="/kontakt-z-biurem">{t('officesPage.title')}</a>
      {hasTerms && <a href="/regulamin">{t('terms.title')}</a>}
      <a href="/prywatnosc">{t('privacy.title')}</a>
      <a href="/dostepnosc">{t('accessibility.title')}</a>
    </nav>
  );
}
