import { IconCheck, IconX } from '@tabler/icons-react';
import { useDeskText } from '../../../../messages/desk.js';
import { contrast, READABLE } from '../../../../app/shades.js';
import { formatDecimal } from '../../../../ui/format.js';
import { StatusMark } from '../../../../ui/StatusMark.js';
import { TextField } from '../../../../ui/TextField.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import css from '../settings.module.css';
import { pictureOf, SignField } from '../sign-field.js';
import { useSection } from '../use-section.js';

const COLOR = /^#[0-9a-f]{6}$/i;

/** The cooperative's look, and a sample of it that changes while it is being chosen. */
export function BrandForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'BRAND' }, ({ brand }) => ({ brand }));
  const { primaryColor, logo, icon } = form.value.brand;
  const color = COLOR.test(primaryColor) ? primaryColor : null;
  const ratio = color ? contrast(color, '#ffffff') : 0;
  const readable = ratio >= READABLE;
  const verdict = t(readable ? 'desk.settings.brand.readable' : 'desk.settings.brand.unreadable');
  return (
    <SectionForm {...props} form={form}>
      <div className={css.color}>
        <TextField {...form.text('brand.primaryColor')} verbatim maxLength={7} />
        <input
          type="color" className={css.swatch} aria-label={t('desk.settings.brand.pick')} value={color ?? '#000000'}
          onChange={({ target }) => form.set('brand.primaryColor', target.value)}
        />
      </div>
      <div aria-live="polite">
        {color ? (
          <StatusMark icon={readable ? IconCheck : IconX} tone={readable ? 'good' : 'bad'}>
            {/* Rounded down: what is short of the limit must not look as if it were not. */}
            {t('desk.settings.brand.contrast', { ratio: formatDecimal((Math.floor(ratio * 10) / 10).toFixed(1)), verdict })}
          </StatusMark>
        ) : t('desk.settings.brand.noColor')}
      </div>
      <SignField {...form.words('brand.logo')} kind="logo" value={logo} ground={color ?? '#000000'} onChange={(svg) => form.set('brand.logo', svg)} />
      <SignField {...form.words('brand.icon')} kind="icon" value={icon} ground={color ?? '#000000'} onChange={(svg) => form.set('brand.icon', svg)} />
      {color && readable && (
        <section aria-label={t('desk.settings.brand.preview')} className={css.sample}>
          <div className={css.sampleHead} style={{ background: color }}>
            <img src={pictureOf(logo)} alt="" height={40} />
            <span>{props.desk.settings.portalName}</span>
          </div>
          <div className={css.sampleBody}><span className={css.sampleButton} style={{ background: color }}>{t('desk.settings.brand.sampleButton')}</span></div>
        </section>
      )}
    </SectionForm>
  );
}
