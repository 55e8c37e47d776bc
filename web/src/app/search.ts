type Search = Record<string, unknown>;

/** Whether a text is a month, such as '2026-11'. */
export const isMonth = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** '?rok=2013': a year; anything else is as if nothing had been said. */
export const yearSearch = ({ rok }: Search): { rok?: number } =>
  typeof rok === 'number' && Number.isInteger(rok) && rok >= 1900 && rok <= 2200 ? { rok } : {};

/** '?miesiac=2026-11': a month; anything else is as if nothing had been said. */
export const monthSearch = ({ miesiac }: Search): { miesiac?: string } => (isMonth(miesiac) ? { miesiac } : {});

/** '?zapisano=haslo': what was just saved, so that the page says so. */
export const savedSearch = ({ zapisano }: Search): { zapisano?: 'haslo' | 'dane' } =>
  zapisano === 'haslo' || zapisano === 'dane' ? { zapisano } : {};

/** '?od=…': where a page of a list begins, in the server's own words. */
export const placeSearch = ({ od }: Search): { od?: string } => (typeof od === 'string' && od.length < 200 ? { od } : {});

/** '?po=<id>': what ended the page before of a long list; the server says whether there is such a thing. */
export const afterSearch = ({ po }: Search): { po?: string } => (typeof po === 'string' && po !== '' ? { po } : {});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FAULT_STATES = ['AWAITING_VERIFICATION', 'VERIFIED', 'ACCEPTED', 'PARTLY_DONE', 'REJECTED', 'DONE', 'PUT_OFF'] as const;
type FaultState = (typeof FAULT_STATES)[number];
const uuid = (text: unknown): string | undefined => (typeof text === 'string' && UUID.test(text) ? text : undefined);

/** '?lokal=…&stan=DONE&moje=true&po=…': which reports, and after which one the page begins. */
export function faultsSearch({ lokal, stan, moje, po }: Search): { lokal?: string; stan?: FaultState; moje?: true; po?: string } {
  const [premises, after] = [uuid(lokal), uuid(po)];
  const state = FAULT_STATES.find((known) => known === stan);
  return {
    ...(premises ? { lokal: premises } : {}),
    ...(state ? { stan: state } : {}),
    ...(moje === true ? { moje } : {}),
    ...(after ? { po: after } : {}),
  };
}

/** '?medium=zimna-woda': a word that the page knows or not. */
export const mediumSearch = ({ medium }: Search): { medium?: string } => (typeof medium === 'string' ? { medium } : {});

/** '?konto=…': an account; whether it is the viewer's, the server says. */
export const accountSearch = ({ konto }: Search): { konto?: string } => (typeof konto === 'string' ? { konto } : {});

/** '?powrot=/…': where to go afterwards. */
export const backSearch = ({ powrot }: Search): { powrot?: string } => (typeof powrot === 'string' ? { powrot } : {});

/** Why one is asked to sign in, and where to go afterwards. */
export const signInSearch = ({ powod, powrot }: Search): { powod?: 'sesja' | 'wymagane'; powrot?: string } => ({
  ...(powod === 'sesja' || powod === 'wymagane' ? { powod } : {}),
  ...(typeof powrot === 'string' ? { powrot } : {}),
});

/** What address was looked for, and which building was chosen. */
export const districtSearch = ({ adres, budynek }: Search): { adres?: string; budynek?: string } => ({
  ...(typeof adres === 'string' || typeof adres === 'number' ? { adres: String(adres) } : {}),
  ...(typeof budynek === 'string' ? { budynek } : {}),
});
