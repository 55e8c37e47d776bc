import type { CooperativeSettings, SettingsProblem } from '#libs/cooperative';

type Terms = CooperativeSettings['texts']['terms'];

/** Versions of the terms that have begun: people have accepted them, word by word. */
const begun = ({ texts }: CooperativeSettings, today: string): Terms => texts.terms.filter(({ from }) => from <= today);

/**
 * What of the terms that have begun is missing or worded anew; new terms are a new version, which everybody is asked to accept.
 *
 * @param today YYYY-MM-DD
 */
export function termsProblems(published: CooperativeSettings, draft: CooperativeSettings, today: string): SettingsProblem[] {
  const next = draft.texts.terms;
  return begun(published, today).flatMap(({ version, from, text }) => {
    const place = next.findIndex((each) => each.version === version);
    if (place < 0) return [{ field: 'texts.terms', code: 'ACCEPTED' }];
    return next[place]!.from === from && next[place]!.text === text ? [] : [{ field: `texts.terms.${place}.text`, code: 'ACCEPTED' }];
  }).slice(0, 1);
}

/** Older settings as they are brought back: everything of them, but for the terms that have begun since. */
export function withTermsInForce(older: CooperativeSettings, published: CooperativeSettings, today: string): CooperativeSettings {
  const kept = begun(published, today);
  const [versions, days] = [new Set(kept.map(({ version }) => version)), new Set(kept.map(({ from }) => from))];
  const others = older.texts.terms.filter(({ version, from }) => !versions.has(version) && !days.has(from));
  return { ...older, texts: { ...older.texts, terms: [...kept, ...others] } };
}
