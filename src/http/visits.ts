import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '#config/environment';
import { CooperativeDirectory, PLATFORM_ID, type Cooperative } from '#libs/cooperative';
import type { INestApplication } from '@nestjs/common';
import { SESSION_COOKIE, SessionService } from '../auth/index.js';
import { isApiPath, Programs, sendApiProblem } from '../integration/index.js';
import { Seeing, SEEN_AS_COOKIE } from '../office/index.js';
import { STAFF_COOKIE, StaffSessions } from '../staff/index.js';
import { SECURITY_HEADERS } from '../site/index.js';
import { isOwnOrigin } from './origin.js';
import { answerSuspended } from './suspended-page.js';

/** Routes that belong to no cooperative and answer on every host. */
const HOSTLESS = new Set(['/healthz', '/readyz']);

/** Paths on which nobody is a resident. */
const DESK_PATH = /^\/desk\//;

/** What the demo's front door shows besides the cooperatives. */
const ENTRY_PATHS = /^\/(kody|poczta(\/\d+)?)?$/;

/** 'portal.example:3000' without its port; lower case, as hosts are compared. */
export const hostName = (header: string | undefined): string => (header ?? '').toLowerCase().replace(/:\d+$/, '');

/**
 * Before anything else runs: the host decides the cooperative, the Origin of a change is checked, and the cookies
 * decide who asks. An unknown host gets 421 and nothing more.
 */
export function welcomeVisits(server: FastifyInstance, app: INestApplication, { mode, platformHost }: Environment, entryHosts: ReadonlySet<string>): void {
  const insecureAllowed = mode !== 'production';
  const directory = app.get(CooperativeDirectory);
  const sessions = app.get(SessionService);
  const staffSessions = app.get(StaffSessions);
  const seeing = app.get(Seeing);
  const programs = app.get(Programs);
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.headers(SECURITY_HEADERS);
    const path = request.url.split('?', 1)[0]!;
    if (HOSTLESS.has(path)) return;
    const host = hostName(request.headers.host);
    if (entryHosts.has(host) && ENTRY_PATHS.test(path)) return;
    const cooperative = await directory.byHost(host);
    if (cooperative?.suspended) return answerSuspended(reply, cooperative);
    // The console answers in the process that is meant for it, and nowhere else.
    if (cooperative?.id === PLATFORM_ID && host !== platformHost) return misdirected(reply);
    if (!cooperative) return misdirected(reply);
    if (isApiPath(path)) return welcomeProgram(programs, cooperative, request, reply);
    if (changes(request) && !isOwnOrigin(request, insecureAllowed)) return reply.status(403).send({ code: 'ORIGIN' });
    const { [SESSION_COOKIE]: session, [STAFF_COOKIE]: staffSession, [SEEN_AS_COOKIE]: look } = path.startsWith('/assets/') ? {} : request.cookies;
    const [viewer, staff] = await Promise.all([sessions.viewer(cooperative, session), staffSessions.viewer(cooperative, staffSession)]);
    // Whoever looks as a resident is that resident on every path but the desk's own, and no resident of their own beside.
    const seen = look !== undefined && staff && !DESK_PATH.test(path) ? await seeing.viewer(staff, look) : viewer;
    request.visit = { cooperative, viewer: seen, staff, address: request.ip };
  });
}

/** A program comes from no page and bears no cookie that counts: its token alone says who asks, and without one nothing is read. */
async function welcomeProgram(programs: Programs, cooperative: Cooperative, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const operation = `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
  const program = await programs.program(cooperative, { authorization: request.headers.authorization, operation, address: request.ip });
  if (typeof program === 'string') {
    sendApiProblem(request, reply, program);
    return reply;
  }
  request.visit = { cooperative, viewer: null, staff: null, program, address: request.ip };
  return undefined;
}

const misdirected = (reply: FastifyReply) => reply.status(421).type('text/plain').send('Misdirected request');

const changes = (request: FastifyRequest): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
