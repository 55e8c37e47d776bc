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
import { useId } from 'react';
import { useUnread } from '../../features/auth/index.js';
import { useSite, type Tab } from '../../features/site/index.js';
import { useText } from '../../messages/index.js';
import { Badge } from '../../ui/Badge.js';
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

const MOST_SHOWN = 99;

/** The cooperative's tabs, in its order and under its labels. */
export function TabMenu({ label, onChoose }: { label: string; onChoose?: () => void }) {
  const { tabs } = useSite();
  const t = useText();
  const id = useId();
  const unread: Partial<Record<Tab, number>> = useUnread();
  return (
    <nav aria-label={label}>
      <ul className={css.menu}>
        {tabs.map(({ tab, label: own }) => {
          const Icon = ICON[tab];
          const count = unread[tab] ?? 0;
          return (
            <li key={tab} className={css.place}>
              <Link
                to={TAB_PATH[tab]}
                className={css.tab}
                activeOptions={{ includeSearch: false }}
                aria-describedby={count > 0 ? `${id}${tab}` : undefined}
                onClick={onChoose}
              >
                <Icon aria-hidden size={22} stroke={1.7} />
                <span>{own ?? t(`tab.${tab}`)}</span>
              </Link>
              {count > 0 && (
                <span className={css.unread}>
                  <Badge id={`${id}${tab}`} words={t('shell.unread', { count })}>
                    {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
                  </Badge>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
