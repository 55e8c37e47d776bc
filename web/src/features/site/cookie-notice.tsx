import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useText } from '../../messages/index.js';
import css from './cookie-notice.module.css';
import { useSite } from './site.js';

/** The cooperative's word on cookies, until it is put away. */
export function CookieNotice() {
  const { cookieNotice, languages } = useSite();
  const t = useText();
  const [seen, setSeen] = useLocalStorage({
    key: 'domownik.cookie-notice',
    defaultValue: '',
    getInitialValueInEffect: false,
  });
  if (!cookieNotice || seen === cookieNotice) return null;
  return (
    <section aria-label={t('cookies.title')} className={`${css.notice} screen-only`}>
      <p lang={languages[0]}>{cookieNotice}</p>
      <Button onClick={() => setSeen(cookieNotice)}>{t('cookies.dismiss')}</Button>
    </section>
  );
}
