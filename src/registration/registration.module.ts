import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/index.js';
import { ApplyService } from './apply/apply.service.js';
import { ConfirmationService } from './apply/confirmation.service.js';
import { StatusService } from './apply/status.service.js';
import { ActivationService } from './desk/activation.service.js';
import { ApplicationPaperController } from './desk/application-paper.controller.js';
import { ApplicationsResolver } from './desk/applications.resolver.js';
import { ApplicationQueue } from './desk/queue.service.js';
import { ReviewService } from './desk/review.service.js';
import { RecoveryController } from './recovery/recovery.controller.js';
import { RecoveryService } from './recovery/recovery.service.js';
import { RegistrationController } from './registration.controller.js';
import { RegistrationLimits } from './registration-limits.js';
import { RegistrationResolver } from './registration.resolver.js';
import { TermsService } from './terms/terms.service.js';

/** The doors of the module in GraphQL. */
export const registrationResolvers = [RegistrationResolver, ApplicationsResolver];

/** Accounts by application, terms of use, and the way back by initial credentials. */
@Module({
  imports: [AuthModule],
  controllers: [RegistrationController, RecoveryController, ApplicationPaperController],
  providers: [
    ...registrationResolvers, RegistrationLimits, ApplyService, ConfirmationService, StatusService, TermsService, RecoveryService,
    ApplicationQueue, ReviewService, ActivationService,
  ],
})
export class RegistrationModule {}
