import { Button } from '@mantine/core';
import { IconLogout2, IconUserCircle } from '@tabler/icons-react';
import { useViewer } from '../../features/auth/index.js';
import { useText } from '../../messages/index.js';
import { MenuSheet } from '../../ui/MenuSheet.js';
import { SheetLink } from '../../ui/SheetLink.js';
import { TabMenu } from './TabMenu.js';

/** The menu of a phone. */
export function TabSheet({ onOut }: { onOut: () => void }) {
  const t = useText();
  const viewer = useViewer();
  return (
    <MenuSheet label={t('shell.menu')} openLabel={t('shell.menuShort')} closeLabel={t('shell.closeMenu')} title={viewer.name}>
      {(close) => (
        <>
          <TabMenu label={t('shell.menu')} onChoose={close} />
          <SheetLink to="/moje-konto" icon={IconUserCircle} onClick={close}>
            {t('account.title')}
          </SheetLink>
          <Button variant="default" size="md" leftSection={<IconLogout2 aria-hidden size={20} />} onClick={onOut}>
            {t('shell.signOut')}
          </Button>
        </>
      )}
    </MenuSheet>
  );
}
