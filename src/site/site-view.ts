import type { Cooperative, Language } from '#libs/cooperative';

/** What the browser gets with the first byte: everything that a visitor may know of the cooperative, and no more. */
export function siteView(cooperative: Cooperative, demo: boolean, language: Language) {
  const { settings, slug, tabs } = cooperative;
  const menu = settings.tabs.map(({ tab, label }) => ({ tab, label }));
  return {
    slug,
    name: settings.name,
    shortName: settings.shortName,
    portalName: settings.portalName,
    brand: { primaryColor: settings.brand.primaryColor, logo: '/brand/logo.svg' },
    languages: settings.languages,
    language,
    balanceWords: settings.balanceWords,
    passwordPolicy: settings.passwordPolicy,
    tabs: menu,
    opens: [...tabs].filter((tab) => !menu.some((entry) => entry.tab === tab)),
    accountingExclusions: settings.accountingExclusions,
    cookieNotice: settings.cookieNotice,
    texts: settings.texts,
    offices: settings.offices,
    emergencyPhone: settings.emergencyPhone,
    demo,
  };
}
