import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Types an operation by the server's schema. `Grosze` are whole grosze; days, months and decimals are text. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Grosze: number; Day: string; Month: string; Decimal: string; Instant: string; Settings: object };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
