import { Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { Clock, termsInForce } from '#libs/cooperative';
import { PublicTexts } from './models/public-texts.model.js';
import { houseAccessibility } from './texts/accessibility.js';
import { housePrivacy } from './texts/privacy.js';

/** Texts that are too long for the page's first byte. */
@Resolver()
export class SiteResolver {
  constructor(private readonly clock: Clock) {}

  @Allow('anyone')
  @Query(() => PublicTexts, { description: 'terms of use, privacy and accessibility statement' })
  publicTexts(@CurrentVisit() { cooperative: { settings } }: Visit): PublicTexts {
    const { terms, privacy, accessibility } = settings.texts;
    const current = termsInForce(settings, this.clock.today());
    return {
      terms: terms.map((version) => ({ ...version, inForce: version === current })).sort((a, b) => (a.from < b.from ? 1 : -1)),
      privacy: privacy ?? housePrivacy(settings),
      accessibility: accessibility ?? houseAccessibility(settings),
    };
  }
}
