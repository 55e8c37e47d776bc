import { IconCircleCheck, IconClock, IconQuestionMark } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import type { ResultOf } from '../../../graphql/graphql.js';
import { Loaded } from '../../../graphql/Loaded.js';
import { usePageQuery } from '../../../graphql/use-page-query.js';
import { useDeskText } from '../../../messages/desk.js';
import { Amount } from '../../../ui/Amount.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { formatAccountNumber } from '../../../ui/format.js';
import { BackLink } from '../../../ui/links.js';
import type { ListColumn } from '../../../ui/ListTable.js';
import { Page } from '../../../ui/Page.js';
import { StatusMark } from '../../../ui/StatusMark.js';
import { useDates } from '../../../ui/use-dates.js';
import { DeskFilters, DeskPager, DeskTable } from '../../parts/index.js';
import { wordOf } from '../../search.js';
import css from './feeds.module.css';
import { DeskPaymentsQuery } from './payments.query.js';

type Payment = ResultOf<typeof DeskPaymentsQuery>['pendingPayments']['rows'][number];

const FATES = ['MATCHED', 'UNMATCHED', 'POSTED'] as const;
const ICONS = { MATCHED: IconClock, UNMATCHED: IconQuestionMark, POSTED: IconCircleCheck };
const TONES = { MATCHED: 'plain', UNMATCHED: 'urgent', POSTED: 'good' } as const;

/** Payments of bank statements: whose they are, or why nobody can tell, and whether the books have them. */
export function PaymentsPage() {
  const t = useDeskText();
  const { stan, po } = useSearch({ from: '/desk/biuro/zasilenia/wplaty' });
  const query = usePageQuery(DeskPaymentsQuery, { fate: wordOf(FATES, stan) ?? null, after: po ?? null });
  return (
    <Page
      title={t('desk.feeds.payments')} lead={t('desk.feeds.payLead')} back={<BackLink to="/biuro/zasilenia">{t('desk.feeds.back')}</BackLink>}
      actions={<ButtonLink to="/biuro/zasilenia/wyciag" variant="default">{t('desk.feeds.sendStatement')}</ButtonLink>}
    >
      <DeskFilters filters={[{ key: 'stan', label: t('desk.feeds.fate'), choices: FATES.map((value) => ({ value, label: t(`desk.feeds.fate.${value}`) })) }]} />
      <Loaded query={query}>
        {({ pendingPayments: { rows, next } }) => (
          <>
            <PaymentTable rows={rows} busy={query.busy} />
            <DeskPager next={next} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PaymentTable({ rows, busy }: { rows: readonly Payment[]; busy: boolean }) {
  const t = useDeskText();
  const dates = useDates();
  const columns: ListColumn<Payment>[] = [
    { key: 'day', label: t('desk.feeds.payDay'), cell: ({ bookedOn }) => <time dateTime={bookedOn}>{dates.day(bookedOn)}</time> },
    { key: 'amount', label: t('desk.feeds.payAmount'), align: 'end', cell: ({ amount }) => <Amount value={amount} /> },
    { key: 'title', label: t('desk.feeds.payTitle'), cell: ({ title }) => <span className={css.any}>{title}</span> },
    { key: 'account', label: t('desk.feeds.account'), cell: ({ account }) => account && <span className={css.any}>{account}</span> },
    {
      key: 'fate', label: t('desk.feeds.fate'),
      cell: ({ fate, fault, numbers, entry }) => (
        <>
          <StatusMark icon={ICONS[fate]} tone={TONES[fate]}>{t(`desk.feeds.fate.${fate}`)}</StatusMark>
          {fault && <div className={`${css.soft} ${css.any}`}>{t(`desk.feeds.fault.${fault}`, { numbers: numbers.map(formatAccountNumber).join(', ') })}</div>}
          {entry && <div className={`${css.soft} ${css.any}`}>{t('desk.feeds.payEntry', { entry })}</div>}
        </>
      ),
    },
  ];
  return <DeskTable caption={t('desk.feeds.payments')} columns={columns} items={rows} idOf={({ id }) => id} busy={busy} />;
}
