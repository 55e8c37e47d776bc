export { canonicalEmail, canonicalPhone } from './contact/contact-value.js';
export { exportContacts } from './contact/export-contacts.js';
export { ResidentsModule, residentsResolvers } from './residents.module.js';
