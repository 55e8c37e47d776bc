import { Injectable } from '@nestjs/common';
import { mayWith, type Visit } from '#libs/access';
import { enabledTabs, type Cooperative } from '#libs/cooperative';
import { SettingsReading } from './settings-reading.service.js';

/** Shows an admin, and nobody else, the portal as it would be with the draft. */
@Injectable()
export class DraftPreview {
  constructor(private readonly reading: SettingsReading) {}

  /** The cooperative as its draft has it; null for whoever may not see that. */
  async of({ staff, cooperative }: Visit): Promise<Cooperative | null> {
    if (staff?.stage !== 'FULL' || !mayWith(staff.roles, 'desk.settings')) return null;
    const settings = await this.reading.draft(staff);
    return { ...cooperative, settings, tabs: enabledTabs(settings) };
  }
}
