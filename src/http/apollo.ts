import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { ModuleRef } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type GraphQLFormattedError, GraphQLError } from 'graphql';
import type { Environment } from '#config/environment';
import { Executor, presentError } from '#libs/graphql';

const MOST_TOKENS = 1_000;

// Limits of documents that nobody reviewed; a trusted document was written by us.
const LIMITS = new ApolloArmor({
  maxAliases: { n: 15 },
  maxDepth: { n: 8, flattenFragments: true },
  maxDirectives: { n: 10 },
  costLimit: { maxCost: 5_000 },
  // Its own counter turns a syntax error into an internal one; graphql-js counts as it parses.
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

/** Apollo Server as the house uses it: it parses, validates and limits; the Executor runs. */
export function apolloConfig(environment: Environment, modules: ModuleRef): Omit<ApolloDriverConfig, 'driver'> {
  const open = environment.mode !== 'production';
  const limits = LIMITS.protect();
  // The same type twice: graphql-armor's declarations name Apollo's CommonJS ones.
  const armor = limits.plugins as unknown as ApolloServerPlugin[];
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    playground: false,
    introspection: open,
    csrfPrevention: true,
    parseOptions: { maxTokens: MOST_TOKENS },
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    context: (request: FastifyRequest) => request.visit!,
    formatError: (formatted: GraphQLFormattedError, error: unknown) => present(formatted, error),
    validationRules: [...limits.validationRules],
    plugins: [ApolloServerPluginCacheControlDisabled(), ...armor, compiledExecution(() => modules.get(Executor, { strict: false }))],
  };
}

function present(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  return error instanceof GraphQLError ? presentError(error) : formatted;
}

/** Runs the validated document by the Executor in place of Apollo's own interpreter. */
function compiledExecution(executor: () => Executor): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operationName, queryHash, request, contextValue }) => {
        const singleResult = await executor().execute(
          { key: `${queryHash} ${operationName ?? ''}`, document, operationName: operationName ?? undefined, variables: request.variables ?? {} },
          contextValue);
        return { http: { headers: new HeaderMap(), status: undefined }, body: { kind: 'single', singleResult } };
      },
    }),
  };
}
