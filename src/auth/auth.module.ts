import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEvent } from '#libs/audit';
import { AuthController } from './auth.controller.js';
import { KnownDevice } from './entities/known-device.entity.js';
import { Login } from './entities/login.entity.js';
import { Session } from './entities/session.entity.js';
import { LocalStrategy } from './local.strategy.js';
import { LoginIssuing } from './login-issuing.service.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionService } from './session.service.js';
import { SetPasswordService } from './set-password.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignInService } from './sign-in.service.js';
import { SignOutService } from './sign-out.service.js';

/** Who one is, and how long. */
@Module({
  imports: [PassportModule, TypeOrmModule.forFeature([Login, Session, KnownDevice, AuditEvent])],
  controllers: [AuthController],
  providers: [LocalStrategy, LoginIssuing, PasswordHasher, SessionService, SetPasswordService, SignInLimits, SignInService, SignOutService],
  exports: [SessionService, PasswordHasher, LoginIssuing, SignInLimits],
})
export class AuthModule {}
