import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '#libs/graphql';
import type { SignedIn } from './admission.service.js';
import { SignInInput } from './inputs/sign-in.input.js';

/** Runs passport-local. A failed sign-in passes with no user: the controller answers it, so that all failures look alike. */
@Injectable()
export class LocalAuthGuard extends AuthGuard('local') {
  // Guards run before pipes, and passport would turn a malformed body into a failed sign-in.
  override canActivate(context: ExecutionContext) {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    if (validateSync(plainToInstance(SignInInput, body ?? {})).length) throw new Refusal('BAD_INPUT', 'identifier and password');
    return super.canActivate(context);
  }

  override handleRequest<T = SignedIn | false>(error: Error | null, signedIn: T): T {
    if (error) throw error;
    return signedIn;
  }
}
