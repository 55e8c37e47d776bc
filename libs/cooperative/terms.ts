import type { CooperativeSettings, TermsVersion } from './settings.js';

/**
 * The version of the terms of use that is in force on a day; null where there is none.
 *
 * @param today YYYY-MM-DD
 */
export function termsInForce({ texts }: Pick<CooperativeSettings, 'texts'>, today: string): TermsVersion | null {
  const begun = texts.terms.filter(({ from }) => from <= today);
  return begun.reduce<TermsVersion | null>((newest, each) => (newest && newest.from > each.from ? newest : each), null);
}
