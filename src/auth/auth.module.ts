import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Admission } from './admission.service.js';
import { AuthController } from './auth.controller.js';
import { FactorsController } from './factors.controller.js';
import { FactorsResolver } from './factors.resolver.js';
import { KnownBrowsers } from './known-browsers.service.js';
import { LocalStrategy } from './local.strategy.js';
import { LoginIssuing } from './login-issuing.service.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordProof } from './password-proof.js';
import { SecondFactorController } from './second-factor.controller.js';
import { Challenges } from './second-factor/challenges.js';
import { FactorsService } from './second-factor/factors.service.js';
import { PasskeyProof } from './second-factor/passkey-proof.js';
import { PasskeyRegistration } from './second-factor/passkey-registration.js';
import { PasskeySignInService } from './second-factor/passkey-sign-in.service.js';
import { RecoveryCodes } from './second-factor/recovery-codes.js';
import { SecondFactorLimits } from './second-factor/second-factor-limits.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { TotpService } from './second-factor/totp.service.js';
import { SecurityMails } from './security-mail/security-mails.js';
import { SessionService } from './session.service.js';
import { SetPasswordService } from './set-password.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignInService } from './sign-in.service.js';
import { SignOutService } from './sign-out.service.js';

/** The doors of the module in GraphQL. */
export const authResolvers = [FactorsResolver];

const SECOND_FACTOR = [
  Challenges, FactorsService, PasskeyProof, PasskeyRegistration, PasskeySignInService, RecoveryCodes, SecondFactorLimits, SecondFactorService, TotpService,
];

/** What is told by mail where no owner was present, under the worker's role. */
@Module({ providers: [SecurityMails], exports: [SecurityMails] })
export class SecurityMailModule {}

/** Who one is, and how long. */
@Module({
  imports: [PassportModule],
  controllers: [AuthController, FactorsController, SecondFactorController],
  providers: [
    ...authResolvers, Admission, KnownBrowsers, LocalStrategy, LoginIssuing, PasswordHasher, PasswordProof, SecurityMails, SessionService, SetPasswordService, SignInLimits,
    SignInService, SignOutService, ...SECOND_FACTOR,
  ],
  exports: [LoginIssuing, PasswordHasher, PasswordProof, SecurityMails, SessionService, SignInLimits],
})
export class AuthModule {}
