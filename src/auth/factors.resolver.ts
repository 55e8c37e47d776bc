import { Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import { SignInFactors, type FactorKind } from './models/sign-in-factors.model.js';
import { CODES_LEFT, FACTORS, type FactorRow } from './statements/factors.js';

/** What one signs in with; changes go over REST, beside signing in itself. */
@Resolver()
export class FactorsResolver {
  constructor(private readonly database: ScopedDatabase) {}

  @Allow('signed in')
  @Query(() => SignInFactors, { description: "the viewer's second factors" })
  async signInFactors(@CurrentViewer() viewer: Viewer): Promise<SignInFactors> {
    const [factors, [left]] = await this.database.read<[FactorRow[], { count: number }[]]>(scopeOf(viewer), [FACTORS, CODES_LEFT]);
    return {
      recoveryCodesLeft: left!.count,
      factors: factors.map(({ id, kind, name, created_at, last_used_at }) => ({ id, kind: kind as FactorKind, name, addedAt: created_at, lastUsedAt: last_used_at })),
    };
  }
}
