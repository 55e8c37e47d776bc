export { SECURITY_HEADERS } from './security-headers.js';
export { SiteModule, siteResolvers } from './site.module.js';
export { WEB_ROOT } from './page-template.js';
