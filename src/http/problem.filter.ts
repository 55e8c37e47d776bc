import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Refusal } from '#libs/graphql';

/** What the caller is told over REST; GraphQL has the same for itself. The unexpected is told by an id that the log bears too. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'graphql' | 'http'>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof Refusal) return void reply.status(error.status).send({ code: error.code, message: error.message });
    if (error instanceof HttpException && error.getStatus() < 500) {
      return void reply.status(error.getStatus()).send({ code: codeOf(error.getStatus()), message: error.message });
    }
    const id = randomUUID();
    this.logger.error({ id, err: error });
    void reply.status(500).send({ code: 'INTERNAL', id });
  }
}

const codeOf = (status: number): string => (status === 404 ? 'NOT_FOUND' : 'BAD_INPUT');
