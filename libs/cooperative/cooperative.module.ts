import { type DynamicModule, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { type DataSource, getMetadataArgsStorage } from 'typeorm';
import type { Environment } from '#config/environment';
import { ChangeListener } from './change-listener.js';
import { Clock } from './clock.js';
import { CooperativeDirectory } from './cooperative-directory.js';
import { DeskDatabase } from './desk-database.js';
import { ENVIRONMENT } from './environment.token.js';
import { PlatformDatabase } from './platform-database.js';
import { postgresTypes } from './postgres-types.js';
import { RateLimits } from './rate-limits.js';
import { ScopedDatabase } from './scoped-database.js';

const DESK = 'desk';
const OPERATOR = 'operator';

/** The connections, the way from a host to its cooperative, and the scoped doors to rows; global, as nothing works without. */
@Module({})
export class CooperativeModule {
  static forRoot(environment: Environment): DynamicModule {
    const { databaseUrl, deskDatabaseUrl, operatorDatabaseUrl, platformHost } = environment;
    const consoleUrl = platformHost && operatorDatabaseUrl;
    return {
      module: CooperativeModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot(connection(environment, databaseUrl)),
        ...(deskDatabaseUrl ? [TypeOrmModule.forRoot({ ...connection(environment, deskDatabaseUrl), name: DESK, applicationName: 'domownik-desk' })] : []),
        ...(consoleUrl ? [TypeOrmModule.forRoot({ ...connection(environment, consoleUrl), name: OPERATOR, applicationName: 'domownik-console', entities: [] })] : []),
      ],
      providers: [
        { provide: ENVIRONMENT, useValue: environment },
        ChangeListener, ScopedDatabase, CooperativeDirectory, RateLimits, Clock,
        deskDatabaseUrl
          ? { provide: DeskDatabase, inject: [getDataSourceToken(DESK), Clock], useFactory: (source: DataSource, clock: Clock) => new DeskDatabase(source, clock) }
          : { provide: DeskDatabase, useExisting: ScopedDatabase },
        consoleUrl
          ? { provide: PlatformDatabase, inject: [getDataSourceToken(OPERATOR)], useFactory: (source: DataSource) => new PlatformDatabase(source) }
          : { provide: PlatformDatabase, useValue: null },
      ],
      exports: [ENVIRONMENT, ChangeListener, ScopedDatabase, DeskDatabase, PlatformDatabase, CooperativeDirectory, RateLimits, Clock],
    };
  }
}

// Whatever module an entity belongs to, by the time a connection is made it has been read.
const connection = ({ poolSize }: Environment, url: string) => ({
  type: 'postgres',
  url,
  entities: getMetadataArgsStorage().tables.map(({ target }) => target),
  synchronize: false,
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  applicationName: 'domownik',
  extra: { max: poolSize, pipeline: true, types: postgresTypes },
}) satisfies TypeOrmModuleOptions;
