export { applicationNumber } from './apply/application-number.js';
export { DropApplication } from './jobs/drop-application.job.js';
export { RecoveryLink } from './jobs/recovery-link.job.js';
export { SendApplication } from './jobs/send-application.job.js';
export { RegistrationModule, registrationResolvers } from './registration.module.js';
