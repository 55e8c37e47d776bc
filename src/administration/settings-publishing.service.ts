import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { deskScopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import {
  Clock, COOPERATIVE_CHANGED, DeskDatabase, ENVIRONMENT, settingsSchema, type CooperativeSettings, type ScopedTransaction, type SettingsProblem,
} from '#libs/cooperative';
import { heldSettings, type HeldSettings } from './held-settings.js';
import { SettingsReading } from './settings-reading.service.js';
import { PUBLISH, RETURNING, REVISION, SAVE } from './statements.js';
import { withTermsInForce } from './terms-in-force.js';

/** Puts settings in force, in every process at once. With problems nothing is written. */
@Injectable()
export class SettingsPublishing {
  constructor(
    private readonly database: DeskDatabase,
    private readonly reading: SettingsReading,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Publishes the draft. @param version of it that the admin saw */
  publish(visit: Visit, version: number): Promise<SettingsProblem[]> {
    return this.database.transaction(deskScopeOf(visit.staff!), async (transaction) => {
      const held = await heldSettings(transaction, this.environment);
      if (held.version !== version) return [{ field: null, code: 'OUTDATED' }];
      if (!held.draft) return [{ field: null, code: 'NO_DRAFT' }];
      return this.putInForce(transaction, visit, held, held.draft, null);
    });
  }

  /** Brings an older version back, at once; only terms that have begun stay. A draft is gone with it. @param number of the version */
  goBack(visit: Visit, version: number, number: number): Promise<SettingsProblem[]> {
    return this.database.transaction(deskScopeOf(visit.staff!), async (transaction) => {
      const held = await heldSettings(transaction, this.environment);
      if (held.version !== version) return [{ field: null, code: 'OUTDATED' }];
      const [older] = await transaction.rows<{ settings: unknown }>(REVISION, [number]);
      if (!older || number === held.revision) return [{ field: 'number', code: 'NOT_FOUND' }];
      const settings = withTermsInForce(settingsSchema.parse(older.settings), held.published, this.clock.today());
      return this.putInForce(transaction, visit, held, settings, number);
    });
  }

  private async putInForce(
    transaction: ScopedTransaction, { address, cooperative }: Visit, held: HeldSettings, settings: CooperativeSettings, returnedTo: number | null,
  ): Promise<SettingsProblem[]> {
    const problems = this.reading.problems(held, settings);
    if (problems.length) return problems;
    // The draft's row is written first: of two admins at once the second waits here, and is told.
    const [saved] = await transaction.rows<{ version: number }>(SAVE, [held.version, null]);
    if (!saved) return [{ field: null, code: 'OUTDATED' }];
    await transaction.rows(RETURNING, [returnedTo === null ? '' : String(returnedTo)]);
    const [published] = await transaction.rows<{ revision: number }>(PUBLISH, [settings]);
    const { revision } = published!;
    await record(transaction, returnedTo === null
      ? { action: 'SETTINGS_PUBLISHED', personId: null, address, details: { revision } }
      : { action: 'SETTINGS_RETURNED', personId: null, address, details: { revision, returnedTo } });
    await transaction.notify(COOPERATIVE_CHANGED, cooperative.slug);
    return [];
  }
}
