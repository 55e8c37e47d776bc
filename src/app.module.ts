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
import { AccountModule } from './account/index.js';
import { AdministrationModule } from './administration/index.js';
import { AuthModule } from './auth/index.js';
import { apolloConfig } from './http/apollo.js';
import { DistrictsModule } from './districts/index.js';
import { HealthController } from './http/health.controller.js';
import { CorrespondenceModule } from './correspondence/index.js';
import { FaultsModule } from './faults/index.js';
import { IntegrationModule } from './integration/index.js';
import { FiguresModule } from './figures/index.js';
import { FeedModule } from './feed/index.js';
import { LedgerModule } from './ledger/index.js';
import { NoticesModule } from './notices/index.js';
import { MetersModule } from './meters/index.js';
import { OfficeModule } from './office/index.js';
import { PhotosModule } from './photos/index.js';
import { RegistrationModule } from './registration/index.js';
import { PlatformModule } from './platform/index.js';
import { ResidentsModule } from './residents/index.js';
import { SiteModule } from './site/index.js';
import { StaffModule } from './staff/index.js';
import { TrailModule } from './trail/index.js';

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
        AccountModule,
        AdministrationModule,
        AuthModule,
        DistrictsModule,
        CorrespondenceModule,
        FaultsModule,
        IntegrationModule,
        FiguresModule,
        FeedModule,
        LedgerModule,
        NoticesModule,
        MetersModule,
        OfficeModule,
        PhotosModule,
        RegistrationModule,
        PlatformModule,
        ResidentsModule,
        SiteModule,
        StaffModule,
        TrailModule,
      ],
      controllers: [HealthController],
      providers: [Executor],
    };
  }
}
