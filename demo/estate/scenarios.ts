/** What a household's years were like. Whoever gets a login, or is drawn by chance, lives one of these. */
export const SCENARIOS = [
  'ORDINARY', 'SEVERAL_PREMISES', 'NEWCOMER', 'SOLD', 'HEIR', 'ALLOWANCE',
  'AGREEMENT_ACTIVE', 'AGREEMENT_REPAID', 'AGREEMENT_BROKEN', 'COURT',
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** How often chance draws each; the first households live each of them once, so that none is ever missing. */
export const SCENARIO_WEIGHTS: Record<Scenario, number> = {
  ORDINARY: 78, SEVERAL_PREMISES: 3, NEWCOMER: 1, SOLD: 3, HEIR: 2, ALLOWANCE: 4,
  AGREEMENT_ACTIVE: 3, AGREEMENT_REPAID: 2, AGREEMENT_BROKEN: 2, COURT: 2,
};
