import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type DocumentNode, type ExecutionResult, type FormattedExecutionResult, execute } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { presentError } from './present-error.js';

const MOST_COMPILED = 1_000;

/** One operation, ready to run. */
export interface Operation {
  /** Identifies the document and the operation's name. */
  key: string;
  document: DocumentNode;
  operationName?: string | undefined;
  variables: Record<string, unknown>;
}

/**
 * Runs every operation, of a trusted document or any other, by one compiled path, so that guards, limits and errors
 * can't differ between them. Documents are compiled once.
 */
@Injectable()
export class Executor {
  private readonly compiled = new Map<string, CompiledQuery | null>();

  constructor(private readonly schemaHost: GraphQLSchemaHost) {}

  async execute(operation: Operation, context: object): Promise<FormattedExecutionResult> {
    const query = this.compile(operation);
    const result = await (query
      ? query.query(undefined, context, operation.variables)
      : execute({
          schema: this.schemaHost.schema,
          document: operation.document,
          operationName: operation.operationName,
          variableValues: operation.variables,
          contextValue: context,
        }));
    return present(result);
  }

  private compile({ key, document, operationName }: Operation): CompiledQuery | null {
    const known = this.compiled.get(key);
    if (known !== undefined) return known;
    const compiled = compileQuery(this.schemaHost.schema, document, operationName);
    const query = isCompiledQuery(compiled) ? compiled : null;
    if (this.compiled.size >= MOST_COMPILED) this.compiled.clear();
    this.compiled.set(key, query);
    return query;
  }
}

function present(result: ExecutionResult): FormattedExecutionResult {
  return result.errors ? { ...result, errors: result.errors.map(presentError) } : (result as FormattedExecutionResult);
}
