import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { chosenLanguage } from '#libs/cooperative';
import { ApplyService } from './apply/apply.service.js';
import { ApplyInput } from './inputs/apply.input.js';
import { ApplyOutcome, TermsOutcome } from './models/outcomes.model.js';
import { TermsService } from './terms/terms.service.js';

/** Applications for an account, and the terms of use. */
@Resolver()
export class RegistrationResolver {
  constructor(
    private readonly applications: ApplyService,
    private readonly terms: TermsService,
  ) {}

  @Allow('anyone')
  @Mutation(() => ApplyOutcome, { description: 'hands in an application for an account; a link goes to its e-mail address' })
  async applyForAccount(
    @CurrentVisit() visit: Visit,
    @Args('input', { description: 'the form' }) input: ApplyInput,
    @Args('language', { type: () => String, nullable: true, description: 'the language of its mails, one of the site: pl, uk or en' }) language?: string,
  ): Promise<ApplyOutcome> {
    return { problems: await this.applications.apply(visit, input, chosenLanguage(visit.cooperative.settings, language)) };
  }

  @Allow('before terms')
  @Mutation(() => TermsOutcome, { description: 'accepts the terms of use in force; the first time stands' })
  async acceptTerms(
    @CurrentVisit() visit: Visit,
    @Args('version', { description: 'the version that was read' }) version: string,
  ): Promise<TermsOutcome> {
    return { problems: await this.terms.accept(visit, version) };
  }
}
