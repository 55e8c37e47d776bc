import { Module } from '@nestjs/common';
import { ContactResolver } from './contact.resolver.js';
import { ContactService } from './contact/contact.service.js';
import { ContactWriter } from './contact/contact-writer.js';
import { EmailConfirmationService } from './contact/email-confirmation.service.js';
import { EmailConfirmationController } from './email-confirmation.controller.js';
import { ResidentsResolver } from './residents.resolver.js';
import { ResidentsService } from './residents.service.js';

/** The doors of the module in GraphQL. */
export const residentsResolvers = [ResidentsResolver, ContactResolver];

/** The resident as a person: basic data, premises, contact data. */
@Module({
  controllers: [EmailConfirmationController],
  providers: [...residentsResolvers, ResidentsService, ContactService, ContactWriter, EmailConfirmationService],
})
export class ResidentsModule {}
