import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { Tab } from '../../../../features/site/index.js';
import { useDeskText } from '../../../../messages/desk.js';
import { TextField } from '../../../../ui/TextField.js';
import { SectionForm, type SectionProps } from '../section-form.js';
import css from '../settings.module.css';
import { TABS, type TabSetting } from '../settings.js';
import { useSection } from '../use-section.js';

/** The menu: which tabs, in what order, under what names, and what opens from them. */
export function TabsForm(props: SectionProps) {
  const t = useDeskText();
  const form = useSection({ ...props, section: 'TABS' }, ({ tabs }) => ({ tabs }));
  const { tabs } = form.value;
  const [said, setSaid] = useState('');
  const nameOf = ({ tab, label }: Pick<TabSetting, 'tab' | 'label'>) => label ?? t(`tab.${tab}`);
  const hidden = TABS.filter((tab) => !tabs.some((entry) => entry.tab === tab));
  const set = (next: TabSetting[]) => form.set('tabs', next);

  function move(at: number, by: number) {
    const next = [...tabs];
    const [entry] = next.splice(at, 1);
    next.splice(at + by, 0, entry!);
    set(next);
    setSaid(t('desk.settings.tabs.moved', { tab: nameOf(entry!), place: at + by + 1, all: tabs.length }));
    // The entry has gone elsewhere, and the focus with it; at an end of the list its other button takes it.
    const up = by < 0 ? at + by > 0 : at + by >= tabs.length - 1;
    requestAnimationFrame(() => document.getElementById(`${entry!.tab}-${up ? 'up' : 'down'}`)?.focus());
  }
  const open = (at: number, tab: Tab, opens: boolean) =>
    form.set(`tabs.${at}.opens`, opens ? [...tabs[at]!.opens, tab] : tabs[at]!.opens.filter((each) => each !== tab));

  return (
    <SectionForm {...props} form={form}>
      <fieldset id="tabs" tabIndex={-1} className={css.rows} aria-describedby="tabs-about">
        <legend>{t('desk.settings.tabs.shown')}</legend>
        <p id="tabs-about">{t('desk.settings.help.tabs')}</p>
        {form.errorAt('tabs') && <p className={css.error}>{form.errorAt('tabs')}</p>}
        <p aria-live="polite" className={css.said}>{said}</p>
        <ol className={css.tabs}>
          {tabs.map((entry, at) => (
            <li key={entry.tab} className={css.tab}>
              <div className={css.tabMain}>
                <TextField {...form.text(`tabs.${at}.label`, { optional: true })} label={`${t('desk.settings.field.tabs.label')}: ${t(`tab.${entry.tab}`)}`} />
                <div className={css.tabActs}>
                  <Button id={`${entry.tab}-up`} type="button" variant="default" aria-label={t('desk.settings.tabs.up', { tab: nameOf(entry) })} disabled={at === 0} onClick={() => move(at, -1)}>
                    <IconArrowUp aria-hidden size={20} />
                  </Button>
                  <Button
                    id={`${entry.tab}-down`} type="button" variant="default" aria-label={t('desk.settings.tabs.down', { tab: nameOf(entry) })}
                    disabled={at === tabs.length - 1} onClick={() => move(at, 1)}
                  >
                    <IconArrowDown aria-hidden size={20} />
                  </Button>
                  <Button
                    type="button" variant="default" aria-label={t('desk.settings.tabs.removeOf', { tab: nameOf(entry) })}
                    onClick={() => {
                      set(tabs.filter(({ tab }) => tab !== entry.tab));
                      document.getElementById('tabs')?.focus();
                    }}
                  >
                    {t('desk.settings.tabs.remove')}
                  </Button>
                </div>
              </div>
              <details>
                <summary>{entry.opens.length > 0 ? t('desk.settings.tabs.also', { count: entry.opens.length }) : t('desk.settings.tabs.alsoNone')}</summary>
                <fieldset className={css.boxes}>
                  <legend className={css.hidden}>{`${nameOf(entry)}: ${t('desk.settings.field.tabs.opens')}`}</legend>
                  {[...new Set([...entry.opens, ...hidden])].map((tab) => (
                    <label key={tab} className={css.box}>
                      <input type="checkbox" checked={entry.opens.includes(tab)} onChange={({ target }) => open(at, tab, target.checked)} />
                      {t(`tab.${tab}`)}
                    </label>
                  ))}
                </fieldset>
              </details>
            </li>
          ))}
        </ol>
      </fieldset>
      {hidden.length > 0 && (
        <section aria-label={t('desk.settings.tabs.hidden')} className={css.shown}>
          <h2>{t('desk.settings.tabs.hidden')}</h2>
          <p>{t('desk.settings.tabs.hiddenLead')}</p>
          <ul className={css.hiddenTabs}>
            {hidden.map((tab) => (
              <li key={tab}>
                <span>{t(`tab.${tab}`)}</span>
                <Button
                  type="button" variant="default" aria-label={t('desk.settings.tabs.addOf', { tab: t(`tab.${tab}`) })}
                  onClick={() => {
                    set([...tabs, { tab, label: null, opens: [] }]);
                    requestAnimationFrame(() => document.getElementById(`tabs.${tabs.length}.label`)?.focus());
                  }}
                >
                  {t('desk.settings.tabs.add')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </SectionForm>
  );
}
