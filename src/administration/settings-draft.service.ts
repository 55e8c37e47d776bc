import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { deskScopeOf, type Visit } from '#libs/access';
import { record, type AuditAction } from '#libs/audit';
import { DeskDatabase, ENVIRONMENT, readSettings, type CooperativeSettings, type ScopedTransaction, type SettingsProblem } from '#libs/cooperative';
import { heldSettings, type HeldSettings } from './held-settings.js';
import { withSection, type Section, type SettingsDocument } from './sections.js';
import { readSetUpFile, type SetUpProblem } from './set-up-file.js';
import { SettingsReading } from './settings-reading.service.js';
import { SAVE } from './statements.js';

/** Somebody else has changed the draft since; nothing of theirs is written over unseen. */
const OUTDATED = { field: null, code: 'OUTDATED' };

/** What an admin does with the draft. Every act answers the problems; with any of them nothing is written. */
@Injectable()
export class SettingsDraft {
  constructor(
    private readonly database: DeskDatabase,
    private readonly reading: SettingsReading,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Changes one section of the draft, or begins one. @param version that the admin saw */
  save(visit: Visit, version: number, section: Section, value: SettingsDocument): Promise<SettingsProblem[]> {
    return this.on(visit, async (transaction, held) => {
      // Told before all else: what is wrong with it may be the other's doing.
      if (held.version !== version) return [OUTDATED];
      const document = withSection(held.current, section, value);
      if (Array.isArray(document)) return document.map((field) => ({ field, code: 'UNKNOWN_FIELD' }));
      const { settings, problems } = readSettings(document, held.passwordFloor);
      const found = settings ? this.reading.problems(held, settings) : problems;
      return found.length ? found : this.write(transaction, visit, version, settings!, 'SETTINGS_DRAFTED', { section });
    });
  }

  /** Throws the draft away. */
  drop(visit: Visit, version: number): Promise<SettingsProblem[]> {
    return this.on(visit, async (transaction, { draft }) =>
      (draft ? this.write(transaction, visit, version, null, 'SETTINGS_DRAFT_DROPPED', {}) : [{ field: null, code: 'NO_DRAFT' }]));
  }

  /** Makes a set-up file the draft. */
  import(visit: Visit, version: number, yaml: string): Promise<SetUpProblem[]> {
    return this.on(visit, async (transaction, held) => {
      if (held.version !== version) return [{ ...OUTDATED, line: null }];
      const { settings, problems } = readSetUpFile(yaml, held, held.passwordFloor);
      if (!settings) return problems;
      const found = this.reading.problems(held, settings);
      const written = found.length ? found : await this.write(transaction, visit, version, settings, 'SETTINGS_IMPORTED', {});
      return written.map((problem) => ({ ...problem, line: null }));
    });
  }

  private on<T>({ staff }: Visit, work: (transaction: ScopedTransaction, held: HeldSettings) => Promise<T>): Promise<T> {
    return this.database.transaction(deskScopeOf(staff!), async (transaction) => work(transaction, await heldSettings(transaction, this.environment)));
  }

  private async write(
    transaction: ScopedTransaction, { address }: Visit, version: number, settings: CooperativeSettings | null, action: AuditAction, details: Record<string, string>,
  ): Promise<SettingsProblem[]> {
    const [saved] = await transaction.rows<{ version: number }>(SAVE, [version, settings]);
    if (!saved) return [OUTDATED];
    await record(transaction, { action, personId: null, address, details: { ...details, version: saved.version } });
    return [];
  }
}
