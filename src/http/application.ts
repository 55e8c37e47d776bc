import 'reflect-metadata';
import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import type { Environment } from '#config/environment';
import { AppModule } from '../app.module.js';
import { WEB_ROOT } from '../site/index.js';
import { logAccess } from './access-log.js';
import { serveEntryPage } from './entry-page.js';
import { serveCodes } from './codes-page.js';
import { answerTrustedDocuments } from './graphql-route.js';
import { serveInbox } from './inbox-page.js';
import { JsonLogger } from './json-logger.js';
import { hurryUp, REQUEST_TIMEOUT_MS, UPLOAD_TIMEOUT_MS } from './patience.js';
import { ProblemFilter } from './problem.filter.js';
import { welcomeVisits } from './visits.js';

const BODY_LIMIT = 64 * 1024;
const UPLOAD_LIMIT = 15 * 1024 * 1024;

/** The application, ready to listen or to be injected into. */
export async function createApplication(environment: Environment): Promise<NestFastifyApplication> {
  const open = environment.mode !== 'production';
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: UPLOAD_TIMEOUT_MS,
    http: { headersTimeout: REQUEST_TIMEOUT_MS },
    trustProxy: environment.trustedProxies,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(environment), adapter, {
    logger: new JsonLogger(environment.logLevel),
    abortOnError: false,
  });
  const server = adapter.getInstance();
  await server.register(cookie);
  // Built files have their compressed forms beside them; this is for pages and answers.
  await server.register(compress, { threshold: 1_500, encodings: ['br', 'gzip'], brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  await server.register(multipart, { limits: { files: 1, fields: 0, fileSize: UPLOAD_LIMIT } });
  logAccess(server);
  welcomeVisits(server, app, environment, entryHosts(environment));
  hurryUp(server);
  answerTrustedDocuments(server, app, open);
  await server.register(fastifyStatic, { root: join(WEB_ROOT, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', index: false, preCompressed: true });
  if (environment.mode === 'demo') serveEntryPage(server, app);
  if (environment.demoTotpSecret) serveCodes(server, environment.demoTotpSecret);
  if (environment.mailCatcherPort) await serveInbox(server, environment.mailCatcherPort);
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  await app.init();
  await server.ready();
  return app;
}

/** In the demo, the bare localhost shows where the cooperatives are; nowhere else does a host without a cooperative answer. */
const entryHosts = ({ mode }: Environment): Set<string> => new Set(mode === 'demo' ? ['localhost', '127.0.0.1', '[::1]'] : []);
