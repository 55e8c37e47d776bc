import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { NotHere } from '../../../ui/NotHere.js';
import { Page } from '../../../ui/Page.js';
import { BackLink } from '../../../ui/links.js';
import { AccountsForm } from './forms/accounts-form.js';
import { BrandForm } from './forms/brand-form.js';
import { FaultsForm } from './forms/faults-form.js';
import { MoneyForm } from './forms/money-form.js';
import { NamesForm } from './forms/names-form.js';
import { OfficesForm } from './forms/offices-form.js';
import { PasswordsForm } from './forms/passwords-form.js';
import { ReadingsForm } from './forms/readings-form.js';
import { TabsForm } from './forms/tabs-form.js';
import { TermsForm } from './forms/terms-form.js';
import { TextsForm } from './forms/texts-form.js';
import type { SectionProps } from './section-form.js';
import { SettingsDeskQuery } from './settings-desk.query.js';
import { asDesk, sectionAt, type Section } from './settings.js';

const FORMS: Record<Section, (props: SectionProps) => React.JSX.Element> = {
  NAMES: NamesForm, BRAND: BrandForm, TABS: TabsForm, TEXTS: TextsForm, TERMS: TermsForm, ACCOUNTS: AccountsForm, PASSWORDS: PasswordsForm,
  MONEY: MoneyForm, READINGS: ReadingsForm, FAULTS: FaultsForm, OFFICES: OfficesForm,
};

/** One section of the settings, as a form of its own. */
export function SectionPage() {
  const t = useDeskText();
  const { section: address } = useParams({ from: '/desk/biuro/ustawienia/$section' });
  const section = sectionAt(address);
  if (!section) return <Page title={t('notFound.title')}><NotHere title={t('notFound.title')} explanation={t('notFound.lead')} /></Page>;
  return (
    <Page title={t(`desk.settings.section.${section}`)} lead={t(`desk.settings.sectionLead.${section}`)} back={<BackLink to="/biuro/ustawienia">{t('desk.settings.back')}</BackLink>}>
      <SectionContent key={section} section={section} />
    </Page>
  );
}

function SectionContent({ section }: { section: Section }) {
  const query = usePageQuery(SettingsDeskQuery, {});
  const [round, setRound] = useState(0);
  const Form = FORMS[section];
  return (
    <Loaded query={query}>
      {({ settingsDesk }) => <Form key={round} desk={asDesk(settingsDesk)} refresh={query.retry} restart={() => setRound(round + 1)} />}
    </Loaded>
  );
}
