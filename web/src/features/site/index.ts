export { SiteContext, hasTab, readSite, useSite, type Office, type PasswordPolicy, type Site, type Tab } from './site.js';
export { SiteMarkdown } from './site-markdown.js';
export { SitePanel } from './site-panel.js';
export { SiteShell } from './site-shell.js';
export { SiteFooter } from './site-footer.js';
export { Brand } from './brand.js';
export { LanguageSwitch } from './language-switch.js';
export { useTabTitle } from './use-tab-title.js';
export { OfficeCard } from './offices.js';
