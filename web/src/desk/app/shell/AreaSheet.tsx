import { Button } from '@mantine/core';
import { IconLogout2, IconUserCircle } from '@tabler/icons-react';
import { useDeskText } from '../../../messages/desk.js';
import { MenuSheet } from '../../../ui/MenuSheet.js';
import { SheetLink } from '../../../ui/SheetLink.js';
import { signOut, useStaff } from '../../features/auth/index.js';
import { AreaMenu } from './AreaMenu.js';

/** The menu of a phone. */
export function AreaSheet() {
  const t = useDeskText();
  const { name } = useStaff();
  return (
    <MenuSheet label={t('desk.menu')} openLabel={t('shell.menuShort')} closeLabel={t('shell.closeMenu')} title={name}>
      {(close) => (
        <>
          <AreaMenu onChoose={close} />
          <SheetLink to="/biuro/moje-konto" icon={IconUserCircle} onClick={close}>
            {t('desk.account.title')}
          </SheetLink>
          <Button variant="default" size="md" leftSection={<IconLogout2 aria-hidden size={20} />} onClick={() => void signOut()}>
            {t('shell.signOut')}
          </Button>
        </>
      )}
    </MenuSheet>
  );
}
