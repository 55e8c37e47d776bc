import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TerminusModule } from '@nestjs/terminus';
import type { Environment } from '#config/environment';
import { AccessModule } from '#libs/access';
import { CooperativeModule } from '#libs/cooperative';
import { DocumentsModule } from '#libs/documents';
import { Executor } from '#libs/graphql';
import { AuthModule } from './auth/index.js';
import { apolloConfig } from './http/apollo.js';
import { HealthController } from './http/health.controller.js';
import { LedgerModule } from './ledger/index.js';
import { MetersModule } from './meters/index.js';
import { PhotosModule } from './photos/index.js';
import { ResidentsModule } from './residents/index.js';
import { SiteModule } from './site/index.js';

/** The whole house. */
@Module({})
export class AppModule {
  static forRoot(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CooperativeModule.forRoot(environment),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [ModuleRef],
          useFactory: (modules: ModuleRef) => apolloConfig(environment, modules),
        }),
        TerminusModule,
        DocumentsModule,
        AccessModule,
        AuthModule,
        LedgerModule,
        MetersModule,
        PhotosModule,
        ResidentsModule,
        SiteModule,
      ],
      controllers: [HealthController],
      providers: [Executor],
    };
  }
}
