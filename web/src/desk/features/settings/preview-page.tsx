import { useState } from 'react';
import { useDeskText } from '../../../messages/desk.js';
import { Page } from '../../../ui/Page.js';
import { SelectField } from '../../../ui/SelectField.js';
import { BackLink } from '../../../ui/links.js';
import { PreviewFrame } from './preview-frame.js';
import css from './settings.module.css';

const PAGES = { welcome: '/', resident: '/podglad', signIn: '/zaloguj', offices: '/kontakt-z-biurem' } as const;
type PageName = keyof typeof PAGES;
const SCREENS = { desk: { width: 1280, height: 860 }, phone: { width: 390, height: 800 } } as const;
type Screen = keyof typeof SCREENS;

const nameIn = <Name extends string>(names: Record<Name, unknown>, value: string, otherwise: Name): Name => (value in names ? (value as Name) : otherwise);

/** The portal as it would be with the draft, on a desk and on a telephone; for whoever asks for it alone. */
export function PreviewPage() {
  const t = useDeskText();
  const [page, setPage] = useState<PageName>('welcome');
  const [screen, setScreen] = useState<Screen>('desk');
  const title = t('desk.settings.preview.frame', { page: t(`desk.settings.preview.page.${page}`), width: t(`desk.settings.preview.${screen}`) });
  return (
    <Page title={t('desk.settings.preview.title')} lead={t('desk.settings.preview.lead')} back={<BackLink to="/biuro/ustawienia">{t('desk.settings.back')}</BackLink>}>
      <div className={css.choose}>
        <SelectField
          id="page" label={t('desk.settings.preview.page')} value={page} onChange={(value) => setPage(nameIn(PAGES, value, 'welcome'))}
          choices={(Object.keys(PAGES) as PageName[]).map((value) => ({ value, label: t(`desk.settings.preview.page.${value}`) }))}
        />
        <SelectField
          id="screen" label={t('desk.settings.preview.width')} value={screen} onChange={(value) => setScreen(nameIn(SCREENS, value, 'desk'))}
          choices={(Object.keys(SCREENS) as Screen[]).map((value) => ({ value, label: t(`desk.settings.preview.${value}`) }))}
        />
      </div>
      <PreviewFrame title={title} src={`${PAGES[page]}?podglad=1`} {...SCREENS[screen]} />
    </Page>
  );
}
