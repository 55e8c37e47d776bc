import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { DEVICE_COOKIE } from './cookies.js';
import type { SignedIn } from './admission.service.js';
import { SignInService } from './sign-in.service.js';

/** Passport's local strategy: the field names of our form, and the service that decides. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly signIns: SignInService) {
    super({ usernameField: 'identifier', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, identifier: string, password: string): Promise<SignedIn | false> {
    const { cooperative, address } = request.visit!;
    const signedIn = await this.signIns.signIn({
      cooperative,
      address,
      identifier,
      password,
      userAgent: request.headers['user-agent'] ?? '',
      deviceToken: request.cookies[DEVICE_COOKIE],
    });
    return signedIn ?? false;
  }
}
