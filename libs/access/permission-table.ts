import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSION } from './allow.js';
import type { Permission } from './permission.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';

/** Who may call what: every query, mutation and route with the permission it demands. Reviewed as a committed snapshot. */
@Injectable()
export class PermissionTable implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws when an operation declares no permission: closed by default, the application does not start */
  onApplicationBootstrap(): void {
    const silent = [...this.entries()].filter(([, permission]) => !permission).map(([name]) => name);
    if (silent.length) throw new Error(`no permission is declared for ${silent.join(', ')}`);
  }

  /** The table, sorted by name: 'Query.statementYear' or 'POST /auth/sign-in' to the permission. */
  entries(): Map<string, Permission | undefined> {
    const classes = [...this.discovery.getProviders(), ...this.discovery.getControllers()];
    const rows = classes.flatMap(({ metatype, instance }) =>
      instance && metatype ? this.operationsOf(metatype as object, Object.getPrototypeOf(instance) as object) : []);
    return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private operationsOf(metatype: object, prototype: object): [string, Permission | undefined][] {
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = (prototype as Record<string, object>)[method]!;
      const name = nameOf(metatype, handler, method);
      return name ? [[name, Reflect.getMetadata(PERMISSION, handler) as Permission | undefined]] : [];
    });
  }
}

const VERBS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

function nameOf(metatype: object, handler: object, method: string): string | null {
  const type = Reflect.getMetadata(RESOLVER_TYPE, handler) as string | undefined;
  if (type === 'Query' || type === 'Mutation') return `${type}.${(Reflect.getMetadata(RESOLVER_NAME, handler) as string) ?? method}`;
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
  if (path === undefined) return null;
  const base = Reflect.getMetadata(PATH_METADATA, metatype) as string | undefined;
  const verb = VERBS[Reflect.getMetadata(METHOD_METADATA, handler) as number];
  return `${verb} /${[base, path].map((part) => part?.replace(/^\/|\/$/g, '')).filter(Boolean).join('/')}`;
}
