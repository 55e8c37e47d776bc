import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import type { SettingsProblem } from '#libs/cooperative';
import { SettingsDesk, SettingsHistory, SettingsOutcome, SettingsSection } from './models/settings.model.js';
import { Settings } from './models/settings.scalar.js';
import type { Section, SettingsDocument } from './sections.js';
import { SettingsDraft } from './settings-draft.service.js';
import { SettingsPublishing } from './settings-publishing.service.js';
import { SettingsReading } from './settings-reading.service.js';

const VERSION = { name: 'version', type: () => Int, description: 'version of the draft that was seen' };

/** The settings of a cooperative in its admins' hands. */
@Resolver()
export class SettingsResolver {
  constructor(
    private readonly reading: SettingsReading,
    private readonly draft: SettingsDraft,
    private readonly publishing: SettingsPublishing,
  ) {}

  @Allow('desk.settings')
  @Query(() => SettingsDesk, { description: 'the settings as an admin works on them' })
  settingsDesk(@CurrentStaff() staff: StaffViewer): Promise<SettingsDesk> {
    return this.reading.desk(staff);
  }

  @Allow('desk.settings')
  @Query(() => SettingsHistory, { description: 'every version that was published, ten a page' })
  settingsHistory(
    @CurrentStaff() staff: StaffViewer,
    @Args('after', { type: () => Int, nullable: true, description: '`next` of the page before; null for the first' }) after?: number,
  ): Promise<SettingsHistory> {
    return this.reading.history(staff, after ?? null);
  }

  @Allow('desk.settings')
  @Mutation(() => SettingsOutcome, { description: 'changes one section of the draft, or begins a draft' })
  async saveSettingsDraft(
    @CurrentVisit() visit: Visit,
    @Args(VERSION) version: number,
    @Args('section', { type: () => SettingsSection, description: 'the section' }) section: Section,
    @Args('value', { type: () => Settings, description: 'the section’s settings, all of them' }) value: SettingsDocument,
  ): Promise<SettingsOutcome> {
    return this.outcome(visit, await this.draft.save(visit, version, section, value));
  }

  @Allow('desk.settings')
  @Mutation(() => SettingsOutcome, { description: 'throws the draft away' })
  async dropSettingsDraft(@CurrentVisit() visit: Visit, @Args(VERSION) version: number): Promise<SettingsOutcome> {
    return this.outcome(visit, await this.draft.drop(visit, version));
  }

  @Allow('desk.settings')
  @Mutation(() => SettingsOutcome, { description: 'puts the draft in force at once' })
  async publishSettings(@CurrentVisit() visit: Visit, @Args(VERSION) version: number): Promise<SettingsOutcome> {
    return this.outcome(visit, await this.publishing.publish(visit, version));
  }

  @Allow('desk.settings')
  @Mutation(() => SettingsOutcome, { description: 'puts an older version in force again, in place of any draft; terms of use that have begun stay' })
  async returnSettings(
    @CurrentVisit() visit: Visit, @Args(VERSION) version: number, @Args('number', { type: () => Int, description: 'the version to return to' }) number: number,
  ): Promise<SettingsOutcome> {
    return this.outcome(visit, await this.publishing.goBack(visit, version, number));
  }

  private async outcome({ staff }: Visit, problems: SettingsProblem[]): Promise<SettingsOutcome> {
    return { problems, desk: problems.length ? null : await this.reading.desk(staff!) };
  }
}
