import { IconPhoneCall } from '@tabler/icons-react';
import { useText } from '../../messages/index.js';
import { useSite } from '../site/index.js';
import css from './EmergencyPhone.module.css';

/** The number to ring where something is in danger: a form is read in office hours. */
export function EmergencyPhone() {
  const t = useText();
  const { emergencyPhone } = useSite();
  if (!emergencyPhone) return null;
  return (
    <aside className={css.box} aria-label={t('faults.emergency')}>
      <IconPhoneCall aria-hidden size={30} className={css.icon} />
      <div>
        <p className={css.what}>{t('faults.emergencyWhen')}</p>
        <a className={css.phone} href={`tel:${emergencyPhone.replace(/[^+\d]/g, '')}`}>
          {t('faults.emergency')}: <span>{emergencyPhone}</span>
        </a>
      </div>
    </aside>
  );
}
