import {
  IconBuilding, IconCoins, IconDroplet, IconFileText, IconKey, IconListDetails, IconPalette, IconTextCaption, IconTool, IconTypography, IconUserPlus, type Icon,
} from '@tabler/icons-react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Page } from '../../../ui/Page.js';
import { Section as PagePart } from '../../../ui/Panel.js';
import { TileLink } from '../../../ui/TileLink.js';
import { DraftPanel } from './draft-panel.js';
import { SettingsDeskQuery } from './settings-desk.query.js';
import css from './settings.module.css';
import { asDesk, SECTIONS, type Section } from './settings.js';

const ICONS: Record<Section, Icon> = {
  NAMES: IconTypography, BRAND: IconPalette, TABS: IconListDetails, TEXTS: IconTextCaption, TERMS: IconFileText, ACCOUNTS: IconUserPlus, PASSWORDS: IconKey,
  MONEY: IconCoins, READINGS: IconDroplet, FAULTS: IconTool, OFFICES: IconBuilding,
};

/** The settings of the portal: the draft, and every part of them. */
export function SettingsPage() {
  const t = useDeskText();
  const query = usePageQuery(SettingsDeskQuery, {});
  return (
    <Page
      title={t('desk.settings.title')} lead={t('desk.settings.lead')}
      actions={
        <>
          <ButtonLink to="/biuro/ustawienia/historia" variant="default">{t('desk.settings.history.title')}</ButtonLink>
          <ButtonLink to="/biuro/ustawienia/plik" variant="default">{t('desk.settings.file.title')}</ButtonLink>
        </>
      }
    >
      <Loaded query={query}>{({ settingsDesk }) => <DraftPanel desk={asDesk(settingsDesk)} refresh={query.retry} />}</Loaded>
      <PagePart title={t('desk.settings.sections')}>
        <ul className={css.tiles}>
          {(Object.keys(SECTIONS) as Section[]).map((section) => (
            <li key={section}>
              <TileLink to="/biuro/ustawienia/$section" params={{ section: SECTIONS[section] }} icon={ICONS[section]} text={t(`desk.settings.sectionLead.${section}`)}>
                {t(`desk.settings.section.${section}`)}
              </TileLink>
            </li>
          ))}
        </ul>
      </PagePart>
    </Page>
  );
}
