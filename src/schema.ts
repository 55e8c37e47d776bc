import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { accountResolvers } from './account/index.js';
import { authResolvers } from './auth/index.js';
import { correspondenceResolvers } from './correspondence/index.js';
import { districtsResolvers } from './districts/index.js';
import { faultsResolvers } from './faults/index.js';
import { integrationResolvers } from './integration/index.js';
import { feedResolvers } from './feed/index.js';
import { ledgerResolvers } from './ledger/index.js';
import { metersResolvers } from './meters/index.js';
import { administrationResolvers } from './administration/index.js';
import { noticesResolvers } from './notices/index.js';
import { registrationResolvers } from './registration/index.js';
import { officeResolvers } from './office/index.js';
import { platformResolvers } from './platform/index.js';
import { residentsResolvers } from './residents/index.js';
import { siteResolvers } from './site/index.js';
import { figuresResolvers } from './figures/index.js';
import { staffResolvers } from './staff/index.js';
import { trailResolvers } from './trail/index.js';

const RESOLVERS = [
  ...accountResolvers,
  ...authResolvers,
  ...correspondenceResolvers,
  ...districtsResolvers,
  ...faultsResolvers,
  ...integrationResolvers, ...feedResolvers,
  ...ledgerResolvers,
  ...metersResolvers,
  ...administrationResolvers,
  ...noticesResolvers,
  ...registrationResolvers,
  ...officeResolvers,
  ...platformResolvers,
  ...residentsResolvers,
  ...siteResolvers,
  ...staffResolvers,
  ...figuresResolvers,
  ...trailResolvers,
];

/** `schema`: prints the GraphQL schema, without a database. @returns the exit code */
export async function schemaCommand(): Promise<number> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS);
  console.log(printSchema(lexicographicSortSchema(schema)));
  return 0;
}
