import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Environment } from '#config/environment';
import { ChangeListener } from './change-listener.js';
import { Clock } from './clock.js';
import { CooperativeDirectory } from './cooperative-directory.js';
import { ENVIRONMENT } from './environment.token.js';
import { postgresTypes } from './postgres-types.js';
import { RateLimits } from './rate-limits.js';
import { ScopedDatabase } from './scoped-database.js';

/** The connection, the way from a host to its cooperative, and the scoped door to rows; global, as nothing works without. */
@Module({})
export class CooperativeModule {
  static forRoot(environment: Environment): DynamicModule {
    return {
      module: CooperativeModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: environment.databaseUrl,
          autoLoadEntities: true,
          synchronize: false,
          invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
          applicationName: 'domownik',
          extra: { max: environment.poolSize, pipeline: true, types: postgresTypes },
        }),
      ],
      providers: [{ provide: ENVIRONMENT, useValue: environment }, ChangeListener, ScopedDatabase, CooperativeDirectory, RateLimits, Clock],
      exports: [ENVIRONMENT, ChangeListener, ScopedDatabase, CooperativeDirectory, RateLimits, Clock],
    };
  }
}
