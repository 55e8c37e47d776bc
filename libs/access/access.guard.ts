import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { PERMISSION } from './allow.js';
import { demand, type Permission } from './permission.js';
import type { Visit } from './viewer.js';

/** The visit of either kind of call: GraphQL carries it as its context, HTTP on the request. */
export function visitOf(context: ExecutionContext): Visit | undefined {
  return context.getType<'graphql' | 'http'>() === 'graphql'
    ? (context.getArgByIndex(2) as Visit)
    : context.switchToHttp().getRequest<FastifyRequest>().visit;
}

/** True for what is meant to change something, whatever it then does. */
const changes = (context: ExecutionContext): boolean =>
  context.getType<'graphql' | 'http'>() === 'graphql'
    ? (context.getArgByIndex(3) as GraphQLResolveInfo).operation.operation === OperationTypeNode.MUTATION
    : !['GET', 'HEAD'].includes(context.switchToHttp().getRequest<FastifyRequest>().method);

/** Denies whatever is not allowed. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const permission = Reflect.getMetadata(PERMISSION, context.getHandler()) as Permission | undefined;
    if (!permission) return false;
    demand(permission, visitOf(context), changes(context));
    return true;
  }
}
