import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ledgerResolvers } from './ledger/index.js';
import { metersResolvers } from './meters/index.js';
import { residentsResolvers } from './residents/index.js';

/** `schema`: prints the GraphQL schema, without a database. @returns the exit code */
export async function schemaCommand(): Promise<number> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  const schema = await app.get(GraphQLSchemaFactory).create([...ledgerResolvers, ...metersResolvers, ...residentsResolvers]);
  console.log(printSchema(lexicographicSortSchema(schema)));
  return 0;
}
