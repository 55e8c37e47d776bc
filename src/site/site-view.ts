import { PLATFORM_ID, type Cooperative, type Language } from '#libs/cooperative';

/** What the browser gets with the first byte: everything that a visitor may know of the cooperative, and no more. */
export function siteView(cooperative: Cooperative, { demo, language, preview = false }: { demo: boolean; language: Language; preview?: boolean }) {
  const { settings, slug, tabs } = cooperative;
  const menu = settings.tabs.map(({ tab, label }) => ({ tab, label }));
  return {
    slug,
    name: settings.name,
    shortName: settings.shortName,
    portalName: settings.portalName,
    brand: { primaryColor: settings.brand.primaryColor, logo: preview ? '/brand/logo.svg?podglad=1' : '/brand/logo.svg', logoRatio: ratioOf(settings.brand.logo) },
    languages: settings.languages,
    language,
    balanceWords: settings.balanceWords,
    passwordPolicy: settings.passwordPolicy,
    tabs: menu,
    opens: [...tabs].filter((tab) => !menu.some((entry) => entry.tab === tab)),
    accountingExclusions: settings.accountingExclusions,
    cookieNotice: settings.cookieNotice,
    texts: { welcome: settings.texts.welcome, access: settings.texts.access, forgotten: settings.texts.forgotten },
    hasTerms: settings.texts.terms.length > 0,
    onboarding: settings.onboarding,
    recovery: settings.recovery,
    applicationDays: settings.applicationDays,
    offices: settings.offices,
    districtLookup: settings.districtLookup,
    emergencyPhone: settings.emergencyPhone,
    demo,
    preview,
    isConsole: cooperative.id === PLATFORM_ID,
    announcement: currentAnnouncement(cooperative, language),
  };
}

/** What the platform announces at this moment; several one after the other. */
function currentAnnouncement({ announcements }: Cooperative, language: Language): string | null {
  const now = Date.now();
  const shown = announcements.filter(({ from, to }) => from <= now && now < to);
  return shown.map(({ text }) => text[language]).join(' ') || null;
}

/** Width by height of an SVG, by its viewBox or else its own measures, so that its place is kept until it is there. */
function ratioOf(svg: string): number {
  const [, , width, height] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.trim().split(/[\s,]+/).map(Number) ?? [];
  return width && height ? width / height : 1;
}
