import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#libs/graphql';
import { ApiProblem, isApiPath, sendApiProblem } from '../integration/index.js';

/** What the caller is told over REST; GraphQL has the same for itself. The unexpected is told by an id that the log bears too. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'graphql' | 'http'>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (isApiPath(request.url)) return this.tellProgram(error, request, reply);
    if (error instanceof Refusal) return void reply.status(error.status).send({ code: error.code, message: error.message });
    if (error instanceof HttpException && error.getStatus() < 500) {
      return void reply.status(error.getStatus()).send({ code: codeOf(error.getStatus()), message: error.message });
    }
    void reply.status(500).send({ code: 'INTERNAL', id: this.log(error) });
  }

  private tellProgram(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (error instanceof ApiProblem || error instanceof Refusal) return sendApiProblem(request, reply, error.code);
    if (request.raw.errored) return;
    if (error instanceof HttpException && error.getStatus() < 500) return sendApiProblem(request, reply, codeOf(error.getStatus()));
    return sendApiProblem(request, reply, 'INTERNAL', { id: this.log(error) });
  }

  private log(error: unknown): string {
    const id = randomUUID();
    this.logger.error({ id, err: error });
    return id;
  }
}

const codeOf = (status: number): string => (status === 404 ? 'NOT_FOUND' : 'BAD_INPUT');
