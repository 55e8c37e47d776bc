import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { requireTab } from '../guards.js';
import { isMonth, monthSearch, yearSearch } from '../search.js';
import { residentPart } from './parts.js';

const home = createRoute({
  getParentRoute: () => residentPart,
  path: '/start',
  beforeLoad: requireTab('home'),
  component: lazyRouteComponent(() => import('../../features/ledger/home/home-page.js'), 'HomePage'),
});
const ledger = createRoute({
  getParentRoute: () => residentPart,
  path: '/kartoteka',
  beforeLoad: requireTab('ledger'),
  component: lazyRouteComponent(() => import('../../features/ledger/card/choose-account-page.js'), 'ChooseAccountPage'),
});
const statementYear = createRoute({
  getParentRoute: () => residentPart,
  path: '/kartoteka/$accountId',
  beforeLoad: requireTab('ledger'),
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../../features/ledger/card/statement-year-page.js'), 'StatementYearPage'),
});
const statementMonth = createRoute({
  getParentRoute: () => residentPart,
  path: '/kartoteka/$accountId/$month',
  beforeLoad: ({ context, params }) => {
    requireTab('ledger')({ context });
    if (!isMonth(params.month)) throw notFound();
  },
  component: lazyRouteComponent(() => import('../../features/ledger/month/statement-month-page.js'), 'StatementMonthPage'),
});
const charges = createRoute({
  getParentRoute: () => residentPart,
  path: '/oplaty',
  beforeLoad: requireTab('charges'),
  validateSearch: monthSearch,
  component: lazyRouteComponent(() => import('../../features/ledger/charges/charges-page.js'), 'ChargesPage'),
});
const accounting = createRoute({
  getParentRoute: () => residentPart,
  path: '/ksiegowosc',
  beforeLoad: requireTab('accounting'),
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../../features/ledger/accounting/accounting-page.js'), 'AccountingPage'),
});
const accountingDocuments = createRoute({
  getParentRoute: () => residentPart,
  path: '/ksiegowosc/$accountId',
  beforeLoad: requireTab('accounting'),
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../../features/ledger/accounting/documents-page.js'), 'DocumentsPage'),
});
const bankAccounts = createRoute({
  getParentRoute: () => residentPart,
  path: '/rachunki',
  beforeLoad: requireTab('bankAccounts'),
  component: lazyRouteComponent(
    () => import('../../features/ledger/bank-accounts/bank-accounts-page.js'),
    'BankAccountsPage',
  ),
});

/** Balances, cards, charges, accounting, bank accounts. */
export const ledgerRoutes = [home, ledger, statementYear, statementMonth, charges, accounting, accountingDocuments, bankAccounts] as const;
