export { ApiProblem, isApiPath, sendApiProblem } from './api/api-problem.js';
export { FolderWatch, WATCH_FOLDERS } from './folder/folder-watch.js';
export { IntegrationModule, integrationResolvers } from './integration.module.js';
export { Programs } from './tokens/programs.service.js';
export { DeliverWebhook } from './webhooks/deliver-webhook.job.js';
export { SendWebhook } from './webhooks/send-webhook.job.js';
export { TellFeed } from './webhooks/tell-feed.job.js';
export { TellWaiting } from './webhooks/tell-waiting.job.js';
export { postMessage, publicLookup } from './webhooks/post-message.js';
