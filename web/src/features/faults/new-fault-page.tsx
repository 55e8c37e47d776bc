import { useState } from 'react';
import { Loaded } from '../../graphql/Loaded.js';
import { usePageQuery } from '../../graphql/use-page-query.js';
import { useText } from '../../messages/index.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { BackLink, TextLink } from '../../ui/links.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/States.js';
import { useTabTitle } from '../site/index.js';
import { EmergencyPhone } from './EmergencyPhone.js';
import { FaultPlacesQuery } from './fault-places.query.js';
import css from './fault.module.css';
import { NewFaultForm } from './new-fault-form.js';

interface Filed {
  id: string;
  number: string;
}

/** A new report, and the number that it got. */
export function NewFaultPage() {
  const [filed, setFiled] = useState<Filed | null>(null);
  return filed ? <FiledPage key="filed" filed={filed} /> : <FormPage key="form" onFiled={setFiled} />;
}

function FormPage({ onFiled }: { onFiled: (filed: Filed) => void }) {
  const t = useText();
  const register = useTabTitle('faults');
  const query = usePageQuery(FaultPlacesQuery, {});
  return (
    <Page title={t('faults.new')} lead={t('faults.newLead')} back={<BackLink to="/zgloszenia">{register}</BackLink>}>
      <EmergencyPhone />
      <Loaded query={query}>
        {({ faultPlaces }) =>
          faultPlaces.premises.length ? <NewFaultForm places={faultPlaces} onFiled={onFiled} /> : <Empty title={t('faults.noPlace')} />
        }
      </Loaded>
    </Page>
  );
}

function FiledPage({ filed: { id, number } }: { filed: Filed }) {
  const t = useText();
  const register = useTabTitle('faults');
  return (
    <Page title={t('faults.thanks')} lead={t('faults.thanksLead')}>
      <p className={css.number}>{t('faults.title', { number })}</p>
      <div className={css.links}>
        <ButtonLink to="/zgloszenia/$faultId" params={{ faultId: id }}>
          {t('faults.see')}
        </ButtonLink>
        <TextLink to="/zgloszenia">{register}</TextLink>
      </div>
    </Page>
  );
}
