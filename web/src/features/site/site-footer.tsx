import { useMantineColorScheme } from '@mantine/core';
import { useText } from '../../messages/index.js';
import { useDates } from '../../ui/use-dates.js';
import { LanguageSwitch } from './language-switch.js';
import { FooterLinks } from './footer-links.js';
import css from './site-footer.module.css';
import { useSite } from './site.js';

const SCHEMES = ['auto', 'light', 'dark'] as const;

/** Whose site it is, how fresh its figures are, and how it should look. */
export function SiteFooter({ asOf }: { asOf?: string | null }) {
  const site = useSite();
  const t = useText();
  const dates = useDates();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <footer className={css.footer}>
      <div>
        <p className={css.name}>{site.name}</p>
        {asOf && <p>{t('site.asOf', { when: dates.instant(asOf) })}</p>}
      </div>
      {!site.isConsole && <FooterLinks />}
      <LanguageSwitch />
      <label className={`${css.scheme} screen-only`}>
        {t('site.scheme')}
        <select
          value={colorScheme}
          onChange={(event) => setColorScheme(event.target.value as (typeof SCHEMES)[number])}
        >
          {SCHEMES.map((scheme) => (
            <option key={scheme} value={scheme}>
              {t(`site.scheme.${scheme}`)}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
