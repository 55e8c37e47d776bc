import { randomUUID } from 'node:crypto';
import { HttpException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refusal } from './refusal.js';

const logger = new Logger('GraphQL');

/**
 * What a caller is told of an error: a refusal by its code, a malformed document by its message, and of the
 * unexpected nothing but an id that the log bears too.
 */
export function presentError(error: GraphQLError): GraphQLFormattedError {
  const cause = error.originalError;
  const place = { locations: error.locations, path: error.path };
  if (cause instanceof Refusal) return { message: cause.message, ...place, extensions: { code: cause.code } };
  if (cause instanceof HttpException && cause.getStatus() < 500) {
    return { message: cause.message, ...place, extensions: { code: 'BAD_INPUT' } };
  }
  if (!cause || cause instanceof GraphQLError) {
    return { message: error.message, ...place, extensions: { code: error.extensions?.['code'] ?? 'BAD_INPUT' } };
  }
  const id = randomUUID();
  logger.error({ id, path: error.path, err: cause });
  return { message: 'Internal error', ...place, extensions: { code: 'INTERNAL', id } };
}
