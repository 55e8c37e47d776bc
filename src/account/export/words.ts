import type { CooperativeSettings } from '#libs/cooperative';

/** Polish words of an enumeration's values; a value without a word is shown as it is. */
export type Words = Readonly<Record<string, string>>;
/** Words that a cooperative may have put in its own way. */
export type WordsOf = (settings: CooperativeSettings) => Words;

export const CONTACT_KIND: Words = { PHONE: 'telefon', MOBILE: 'telefon komórkowy', EMAIL: 'e-mail', FAX: 'faks' };
export const CONTACT_CHANGE_STATE: Words = {
  PENDING_CONFIRMATION: 'czeka na potwierdzenie', CHANGED: 'zmieniono', CANCELLED: 'wycofano', REPLACED: 'zastąpiono następną zmianą',
  TAKEN_OVER: 'przyjęto w biurze', OVERRULED: 'biuro wpisało inną wartość',
};
export const TITLE: Words = {
  COOPERATIVE_TENANCY: 'spółdzielcze lokatorskie prawo do lokalu', COOPERATIVE_OWNERSHIP: 'spółdzielcze własnościowe prawo do lokalu',
  SEPARATE_OWNERSHIP: 'odrębna własność lokalu', LEASE: 'najem', NONE: 'bez tytułu prawnego',
};
export const HOLDER_ROLE: Words = { MAIN: 'główny posiadacz', SPOUSE: 'małżonek', HEIR: 'spadkobierca', PROXY: 'pełnomocnik' };
export const PREMISES_KIND: Words = {
  RESIDENTIAL: 'lokal mieszkalny', COMMERCIAL: 'lokal użytkowy', GARAGE: 'garaż', PARKING: 'miejsce postojowe', STORAGE: 'komórka lokatorska',
};

export const ACCOUNT_GROUP: Words = { RENT: 'najem lub prawo do lokalu', SALES: 'sprzedaż usług i towarów', SHARES: 'wkłady i udziały' };
export const EXCLUSION: Words = { NONE: '–', COURT: 'dochodzone sądownie', INVOICE: 'faktury' };
export const ENTRY_KIND: Words = { CHARGE: 'obciążenie', CORRECTION: 'korekta', PAYMENT: 'wpłata' };
export const MARK: Words = {
  AGREEMENT: 'ugoda', AGREEMENT_REPAID: 'ugoda spłacona', AGREEMENT_BROKEN: 'ugoda zerwana', REMINDER: 'upomnienie', ALLOWANCE: 'dodatek mieszkaniowy',
};
export const AGREEMENT_STATE: Words = { ACTIVE: 'trwa', REPAID: 'spłacona', BROKEN: 'zerwana' };
export const PENDING_PAYMENT_STATE: Words = { WAITING: 'w drodze', POSTED: 'zaksięgowana' };

export const MEDIUM: Words = { COLD_WATER: 'zimna woda', HOT_WATER: 'ciepła woda', HEAT: 'ciepło', GAS: 'gaz', POWER: 'prąd' };
export const READING_KIND: Words = { ACTUAL: 'rzeczywisty', ESTIMATED: 'szacunkowy', SELF_REPORTED: 'podany przez mieszkańca' };
export const REPORT_STATE: Words = { SENT: 'czeka na decyzję', REPLACED: 'poprawiony', ACCEPTED: 'przyjęty', REFUSED: 'odrzucony' };

export const APPLICATION_STATE: Words = { SENT: 'wysłany', RECEIVED: 'złożony w biurze', ACTIVATED: 'konto aktywne', REFUSED: 'odrzucony' };
export const LANGUAGE: Words = { pl: 'polski', uk: 'ukraiński', en: 'angielski' };
export const TOPIC: Words = { NOTICES: 'ogłoszenia', LETTERS: 'pisma', FAULTS: 'zgłoszenia usterek', READINGS: 'odczyty' };
export const MAIL_STATE: Words = { QUEUED: 'czeka na wysłanie', SENT: 'wysłano', FAILED: 'nie udało się wysłać' };
export const AUDIENCE: Words = { ALL: 'wszyscy', ESTATE: 'osiedle', BUILDING: 'budynek', STAIRCASE: 'klatka schodowa', PERSON: 'jedna osoba' };

export const FAULT_STATE: Words = {
  AWAITING_VERIFICATION: 'oczekujące na weryfikację', VERIFIED: 'zaweryfikowane', ACCEPTED: 'zaakceptowane',
  PARTLY_DONE: 'częściowo zrealizowane', REJECTED: 'odrzucone', DONE: 'zrealizowane', PUT_OFF: 'odłożone na później',
};
export const FAULT_AUTHOR: Words = { RESIDENT: 'mieszkaniec', OFFICE: 'biuro' };
export const COMMON_PART: Words = {
  STAIRCASE: 'klatka schodowa', LIFT: 'winda', BASEMENT: 'piwnica', ROOF: 'dach i strych', FACADE: 'elewacja i wejście',
  SURROUNDINGS: 'otoczenie budynku', OTHER: 'inna część wspólna',
};
const FAULT_CATEGORY: Words = {
  WATER: 'woda i kanalizacja', HEATING: 'ogrzewanie', ELECTRICITY: 'prąd i oświetlenie', GAS: 'gaz', LIFT: 'winda',
  ROOF: 'dach, rynny, przecieki', DOORS_WINDOWS: 'drzwi, okna, domofon', CLEANLINESS: 'porządek i zieleń', OTHER: 'inne',
};
/** The cooperative's own names of categories stand before the standard ones, as on the page. */
export const faultCategory: WordsOf = ({ faults }) => ({
  ...FAULT_CATEGORY, ...Object.fromEntries(faults.categories.flatMap(({ code, label }) => (label ? [[code, label]] : []))),
});
