import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { Clock, DeskDatabase, ENVIRONMENT, readSettings, settingsSchema, type CooperativeSettings, type SettingsProblem } from '#libs/cooperative';
import { changesOf } from './changes.js';
import { heldSettings, type HeldSettings } from './held-settings.js';
import type { SettingsDesk, SettingsDistrict, SettingsHistory } from './models/settings.model.js';
import { setUpFile } from './set-up-file.js';
import { DISTRICTS, HISTORY, HISTORY_PAGE, type RevisionRow } from './statements.js';
import { termsProblems } from './terms-in-force.js';

/** What an admin reads of the settings: draft, differences, history, the file. */
@Injectable()
export class SettingsReading {
  constructor(
    private readonly database: DeskDatabase,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** The draft, or what is in force, with all that an admin works by. */
  desk(staff: StaffViewer): Promise<SettingsDesk> {
    return this.database.transaction(deskScopeOf(staff), async (transaction) => {
      const held = await heldSettings(transaction, this.environment);
      const districts = await transaction.rows<SettingsDistrict & Record<string, unknown>>(DISTRICTS);
      return {
        version: held.version, settings: held.current, drafted: held.draft !== null, changes: changesOf(held.published, held.current),
        problems: this.problems(held, held.current), editedAt: held.edited_at, editedBy: held.edited_by, revision: held.revision,
        domains: held.domains, passwordFloor: held.passwordFloor, districts,
      };
    });
  }

  /** What keeps settings from being in force in this cooperative, on this day. */
  problems({ published, passwordFloor }: HeldSettings, settings: CooperativeSettings): SettingsProblem[] {
    const { problems } = readSettings(settings, passwordFloor);
    return [...problems, ...termsProblems(published, settings, this.clock.today())];
  }

  /** A page of versions, the newest first. @param after the number that the page before ended with; null for the first */
  history(staff: StaffViewer, after: number | null): Promise<SettingsHistory> {
    return this.database.transaction(deskScopeOf(staff), async (transaction) => {
      const rows = await transaction.rows<RevisionRow & Record<string, unknown>>(HISTORY, [after]);
      const shown = rows.slice(0, HISTORY_PAGE).map(({ number, published_at: publishedAt, by, returned_to: returnedTo, settings }, at) => ({
        number, publishedAt, by, returnedTo, changes: rows[at + 1] ? changesOf(settingsSchema.parse(rows[at + 1]!.settings), settingsSchema.parse(settings)) : [],
      }));
      return { rows: shown, next: rows.length > HISTORY_PAGE ? shown.at(-1)!.number : null };
    });
  }

  /** The set-up as a file. @param draft true for the draft, where there is one */
  file(staff: StaffViewer, draft: boolean): Promise<string> {
    return this.database.transaction(deskScopeOf(staff), async (transaction) => {
      const held = await heldSettings(transaction, this.environment);
      return setUpFile(held, draft ? held.current : held.published);
    });
  }

  /** The draft as it would be shown, or what is in force. */
  draft(staff: StaffViewer): Promise<CooperativeSettings> {
    return this.database.transaction(deskScopeOf(staff), async (transaction) => (await heldSettings(transaction, this.environment)).current);
  }
}
