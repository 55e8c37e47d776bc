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
import { useId } from 'react';
import { useUnread } from '../../features/auth/index.js';
import { useSite, type Tab } from '../../features/site/index.js';
import { useText } from '../../messages/index.js';
import { Badge } from '../../ui/Badge.js';
import { NavLink, NavMenu } from '../../ui/NavMenu.js';
import { TAB_PATH } from '../tab-paths.js';

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
    <NavMenu label={label}>
      {tabs.map(({ tab, label: own }) => {
        const count = unread[tab] ?? 0;
        return (
          <NavLink
            key={tab}
            to={TAB_PATH[tab]}
            icon={ICON[tab]}
            activeOptions={{ includeSearch: false }}
            aria-describedby={count > 0 ? `${id}${tab}` : undefined}
            onClick={onChoose}
            mark={
              count > 0 && (
                <Badge id={`${id}${tab}`} words={t('shell.unread', { count })}>
                  {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
                </Badge>
              )
            }
          >
            {own ?? t(`tab.${tab}`)}
          </NavLink>
        );
      })}
    </NavMenu>
  );
}
