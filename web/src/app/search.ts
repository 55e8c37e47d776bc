type Search = Record<string, unknown>;

/** Whether a text is a month, such as '2026-11'. */
export const isMonth = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** '?rok=2013': a year; anything else is as if nothing had been said. */
export const yearSearch = ({ rok }: Search): { rok?: number } =>
  typeof rok === 'number' && Number.isInteger(rok) && rok >= 1900 && rok <= 2200 ? { rok } : {};

/** '?miesiac=2026-11': a month; anything else is as if nothing had been said. */
export const monthSearch = ({ miesiac }: Search): { miesiac?: string } => (isMonth(miesiac) ? { miesiac } : {});

/** '?po=<id>': what ended the page before of a long list; the server says whether there is such a thing. */
export const afterSearch = ({ po }: Search): { po?: string } => (typeof po === 'string' && po !== '' ? { po } : {});

/** '?zapisano=haslo': what was just saved, so that the page says so. */
export const savedSearch = ({ zapisano }: Search): { zapisano?: 'haslo' | 'dane' } =>
  zapisano === 'haslo' || zapisano === 'dane' ? { zapisano } : {};

/** '?od=…': where a page of a list begins, in the server's own words. */
export const placeSearch = ({ od }: Search): { od?: string } => (typeof od === 'string' && od.length < 200 ? { od } : {});

/** Why one is asked to sign in, and where to go afterwards. */
export const signInSearch = ({ powod, powrot }: Search): { powod?: 'sesja' | 'wymagane'; powrot?: string } => ({
  ...(powod === 'sesja' || powod === 'wymagane' ? { powod } : {}),
  ...(typeof powrot === 'string' ? { powrot } : {}),
});
