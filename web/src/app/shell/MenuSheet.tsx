import { Button } from '@mantine/core';
import { IconLogout2, IconMenu2, IconUserCircle, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { signOut, useViewer } from '../../features/auth/index.js';
import { useText } from '../../messages/index.js';
import { Sheet } from '../../ui/Sheet.js';
import css from './MenuSheet.module.css';
import { TabMenu } from './TabMenu.js';

/** The menu of a phone. */
export function MenuSheet() {
  const t = useText();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className={`${css.phone} screen-only`}>
      <button
        type="button"
        className={css.opener}
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconMenu2 aria-hidden size={24} />
        <span>{t('shell.menuShort')}</span>
      </button>
      <Sheet label={t('shell.menu')} open={open} onClose={close}>
        <div className={css.head}>
          <strong>{viewer.name}</strong>
          <button type="button" className={css.close} aria-label={t('shell.closeMenu')} onClick={close}>
            <IconX aria-hidden size={24} />
          </button>
        </div>
        <TabMenu label={t('shell.menu')} onChoose={close} />
        <Link to="/moje-konto" className={css.account} onClick={close}>
          <IconUserCircle aria-hidden size={22} stroke={1.7} />
          {t('account.title')}
        </Link>
        <Button
          variant="default"
          size="md"
          leftSection={<IconLogout2 aria-hidden size={20} />}
          onClick={() => void signOut()}
        >
          {t('shell.signOut')}
        </Button>
      </Sheet>
    </div>
  );
}
