export { AdministrationModule, administrationResolvers } from './administration.module.js';
export { DraftPreview } from './draft-preview.js';
