import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Executor, trustedDocuments } from '#libs/graphql';

interface TrustedCall {
  hash?: unknown;
  variables?: unknown;
}

const refusal = (message: string) => ({ errors: [{ message, extensions: { code: 'BAD_INPUT' } }] });

/**
 * Answers POST /graphql by the hash of a trusted document; a call without a hash goes on to Apollo Server, where one is
 * open. Both end in the same Executor.
 *
 * @param others whether documents that are not trusted are taken at all; where not, neither is any way but POST
 */
export function answerTrustedDocuments(server: FastifyInstance, app: INestApplication, others: boolean): void {
  const executor = app.get(Executor);
  const documents = trustedDocuments();
  server.addHook('preHandler', async (request, reply) => {
    // By the route that was found, not by what was typed: '/%67raphql' leads there as well.
    if (request.routeOptions.url !== '/graphql' || !request.visit) return;
    void reply.header('cache-control', 'no-store');
    if (request.method !== 'POST' && others) return;
    const { hash, variables } = (request.method === 'POST' ? (request.body ?? {}) : {}) as TrustedCall;
    if (hash === undefined) return others ? undefined : reply.status(400).send(refusal('a trusted document is wanted'));
    const document = typeof hash === 'string' ? documents.get(hash) : undefined;
    if (!document) return reply.status(400).send(refusal('unknown document'));
    const operation = { key: hash as string, document, variables: asVariables(variables) };
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(await executor.execute(operation, request.visit)));
  });
}

const asVariables = (given: unknown): Record<string, unknown> =>
  given !== null && typeof given === 'object' && !Array.isArray(given) ? (given as Record<string, unknown>) : {};
