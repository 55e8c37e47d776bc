type Search = Record<string, unknown>;

/** Whether a text is a month, such as '2026-11'. */
export const isMonth = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** '?rok=2013': a year; anything else is as if nothing had been said. */
export const yearSearch = ({ rok }: Search): { rok?: number } =>
  typeof rok === 'number' && Number.isInteger(rok) && rok >= 1900 && rok <= 2200 ? { rok } : {};

/** '?miesiac=2026-11': a month; anything else is as if nothing had been said. */
export const monthSearch = ({ miesiac }: Search): { miesiac?: string } => (isMonth(miesiac) ? { miesiac } : {});

/** '?medium=zimna-woda': a word that the page knows or not. */
export const mediumSearch = ({ medium }: Search): { medium?: string } => (typeof medium === 'string' ? { medium } : {});

/** '?konto=…': an account; whether it is the viewer's, the server says. */
export const accountSearch = ({ konto }: Search): { konto?: string } => (typeof konto === 'string' ? { konto } : {});

/** Why one is asked to sign in, and where to go afterwards. */
export const signInSearch = ({ powod, powrot }: Search): { powod?: 'sesja' | 'wymagane'; powrot?: string } => ({
  ...(powod === 'sesja' || powod === 'wymagane' ? { powod } : {}),
  ...(typeof powrot === 'string' ? { powrot } : {}),
});
