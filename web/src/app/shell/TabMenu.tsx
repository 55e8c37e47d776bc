import {
  IconAddressBook,
  IconBuilding,
  IconBuildingBank,
  IconCalculator,
  IconChartHistogram,
  IconFileText,
  IconGauge,
  IconHome,
  IconMail,
  IconReceipt2,
  IconScale,
  IconSpeakerphone,
  IconTool,
  IconUser,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSite, type Tab } from '../../features/site/index.js';
import { useText } from '../../messages/index.js';
import { TAB_PATH } from '../tab-paths.js';
import css from './TabMenu.module.css';

const ICON: Record<Tab, typeof IconHome> = {
  home: IconHome,
  ledger: IconFileText,
  charges: IconReceipt2,
  accounting: IconCalculator,
  bankAccounts: IconBuildingBank,
  personal: IconUser,
  premises: IconBuilding,
  contact: IconAddressBook,
  meters: IconGauge,
  readings: IconChartHistogram,
  settlements: IconScale,
  faults: IconTool,
  notices: IconSpeakerphone,
  correspondence: IconMail,
};

/** The cooperative's tabs, in its order and under its labels. */
export function TabMenu({ label, onChoose }: { label: string; onChoose?: () => void }) {
  const { tabs } = useSite();
  const t = useText();
  return (
    <nav aria-label={label}>
      <ul className={css.menu}>
        {tabs.map(({ tab, label: own }) => {
          const Icon = ICON[tab];
          return (
            <li key={tab}>
              <Link to={TAB_PATH[tab]} className={css.tab} activeOptions={{ includeSearch: false }} onClick={onChoose}>
                <Icon aria-hidden size={22} stroke={1.7} />
                <span>{own ?? t(`tab.${tab}`)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
