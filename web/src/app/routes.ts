import { createRootRouteWithContext, createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { leavePublicPage, requireTab, requireViewer, type RouterContext } from './guards.js';
import { isMonth, monthSearch, signInSearch, yearSearch } from './search.js';
import { PendingSite } from './shell/Pending.js';
import { PublicShell } from './shell/PublicShell.js';
import { ResidentShell } from './shell/ResidentShell.js';
import { Root, RootFailure, RootNotFound } from './shell/Root.js';

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  errorComponent: RootFailure,
  notFoundComponent: RootNotFound,
});

const publicPart = createRoute({ getParentRoute: () => rootRoute, id: 'public', component: PublicShell });
const welcome = createRoute({
  getParentRoute: () => publicPart,
  path: '/',
  beforeLoad: leavePublicPage,
  component: lazyRouteComponent(() => import('../features/site/welcome-page.js'), 'WelcomePage'),
});
const signIn = createRoute({
  getParentRoute: () => publicPart,
  path: '/zaloguj',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../features/auth/sign-in-page.js'), 'SignInPage'),
});
const setPassword = createRoute({
  getParentRoute: () => publicPart,
  path: '/ustaw-haslo',
  component: lazyRouteComponent(() => import('../features/auth/set-password-page.js'), 'SetPasswordPage'),
});

const residentPart = createRoute({
  getParentRoute: () => rootRoute,
  id: 'resident',
  beforeLoad: ({ context, location }) => requireViewer(context, location.href),
  component: ResidentShell,
  pendingComponent: PendingSite,
});
const home = createRoute({
  getParentRoute: () => residentPart,
  path: '/start',
  beforeLoad: requireTab('home'),
  component: lazyRouteComponent(() => import('../features/ledger/home/home-page.js'), 'HomePage'),
});
const ledger = createRoute({
  getParentRoute: () => residentPart,
  path: '/kartoteka',
  beforeLoad: requireTab('ledger'),
  component: lazyRouteComponent(() => import('../features/ledger/card/choose-account-page.js'), 'ChooseAccountPage'),
});
const statementYear = createRoute({
  getParentRoute: () => residentPart,
  path: '/kartoteka/$accountId',
  beforeLoad: requireTab('ledger'),
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../features/ledger/card/statement-year-page.js'), 'StatementYearPage'),
});
const statementMonth = createRoute({
  getParentRoute: () => residentPart,
  path: '/kartoteka/$accountId/$month',
  beforeLoad: ({ context, params }) => {
    requireTab('ledger')({ context });
    if (!isMonth(params.month)) throw notFound();
  },
  component: lazyRouteComponent(() => import('../features/ledger/month/statement-month-page.js'), 'StatementMonthPage'),
});
const charges = createRoute({
  getParentRoute: () => residentPart,
  path: '/oplaty',
  beforeLoad: requireTab('charges'),
  validateSearch: monthSearch,
  component: lazyRouteComponent(() => import('../features/ledger/charges/charges-page.js'), 'ChargesPage'),
});
const accounting = createRoute({
  getParentRoute: () => residentPart,
  path: '/ksiegowosc',
  beforeLoad: requireTab('accounting'),
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../features/ledger/accounting/accounting-page.js'), 'AccountingPage'),
});
const accountingDocuments = createRoute({
  getParentRoute: () => residentPart,
  path: '/ksiegowosc/$accountId',
  beforeLoad: requireTab('accounting'),
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../features/ledger/accounting/documents-page.js'), 'DocumentsPage'),
});
const bankAccounts = createRoute({
  getParentRoute: () => residentPart,
  path: '/rachunki',
  beforeLoad: requireTab('bankAccounts'),
  component: lazyRouteComponent(
    () => import('../features/ledger/bank-accounts/bank-accounts-page.js'),
    'BankAccountsPage',
  ),
});
const personal = createRoute({
  getParentRoute: () => residentPart,
  path: '/dane-osobowe',
  beforeLoad: requireTab('personal'),
  component: lazyRouteComponent(() => import('../features/residents/personal-page.js'), 'PersonalPage'),
});
const premises = createRoute({
  getParentRoute: () => residentPart,
  path: '/lokale',
  beforeLoad: requireTab('premises'),
  component: lazyRouteComponent(() => import('../features/residents/premises-page.js'), 'PremisesPage'),
});

/** Every address of the site. */
export const routeTree = rootRoute.addChildren([
  publicPart.addChildren([welcome, signIn, setPassword]),
  residentPart.addChildren([
    home,
    ledger,
    statementYear,
    statementMonth,
    charges,
    accounting,
    accountingDocuments,
    bankAccounts,
    personal,
    premises,
  ]),
]);
