import { Injectable } from '@nestjs/common';
import type { Visit } from '#libs/access';
import { isUuid, PlatformDatabase } from '#libs/cooperative';
import type { Problem } from '#libs/graphql';
import { actOf } from './cooperatives.service.js';
import type { AnnouncementInput } from './inputs/platform.input.js';
import type { PlatformAnnouncement, PlatformOutcome, PlatformSettings } from './models/platform.model.js';
import { ANNOUNCEMENTS } from './statements.js';

const FLOOR = { least: 6, most: 12 };
const LONGEST_DAYS = 60;
const DAY_MS = 86_400_000;

/** What holds for everybody: the floor under password policies, and what is announced. */
@Injectable()
export class PlatformSettingsService {
  constructor(private readonly database: PlatformDatabase) {}

  read(): Promise<PlatformSettings> {
    return this.database.read(async (ask) => {
      const [setting] = await ask<{ password_floor: number }>('select password_floor from platform_setting');
      return { passwordFloor: setting!.password_floor, announcements: await ask<PlatformAnnouncement>(ANNOUNCEMENTS) };
    });
  }

  /** Raises or lowers the floor; policies below it hold it from their next password on. */
  async setFloor(visit: Visit, floor: number): Promise<PlatformOutcome> {
    if (floor < FLOOR.least || floor > FLOOR.most) return { problems: [{ field: 'passwordFloor', code: 'OUT_OF_RANGE' }] };
    await this.database.change(async (ask) => {
      await ask('update platform_setting set password_floor = $1', [floor]);
      return { result: null, act: actOf(visit, 'PASSWORD_FLOOR_SET', { floor }) };
    });
    return { problems: [] };
  }

  async announce(visit: Visit, given: AnnouncementInput): Promise<PlatformOutcome> {
    const problems = announcementProblems(given);
    if (problems.length) return { problems };
    const { pl, uk, en, from, to } = given;
    await this.database.change(async (ask) => {
      const [row] = await ask<{ id: string }>(
        `insert into platform_announcement (text_pl, text_uk, text_en, shown_from, shown_to) values ($1, $2, $3, $4, $5) returning id`,
        [pl.trim(), uk.trim(), en.trim(), from, to]);
      return { result: null, act: actOf(visit, 'ANNOUNCEMENT_MADE', { announcement: row!.id }) };
    });
    return { problems: [] };
  }

  async withdraw(visit: Visit, id: string): Promise<PlatformOutcome> {
    const problems = await this.database.change<Problem[]>(async (ask) => {
      const withdrawn = isUuid(id)
        ? await ask('update platform_announcement set withdrawn_at = now() where id = $1 and withdrawn_at is null returning id', [id]) : [];
      return withdrawn.length
        ? { result: [], act: actOf(visit, 'ANNOUNCEMENT_WITHDRAWN', { announcement: id }) }
        : { result: [{ field: 'id', code: 'NOT_FOUND' }], act: null };
    });
    return { problems };
  }
}

function announcementProblems({ pl, uk, en, from, to }: AnnouncementInput): Problem[] {
  const texts: [string, string][] = [['pl', pl], ['uk', uk], ['en', en]];
  const missing = texts.filter(([, text]) => text.trim() === '').map(([field]) => ({ field, code: 'REQUIRED' }));
  const ends = to.getTime();
  if (ends <= from.getTime() || ends <= Date.now()) return [...missing, { field: 'to', code: 'OVER' }];
  if (ends - from.getTime() > LONGEST_DAYS * DAY_MS) return [...missing, { field: 'to', code: 'TOO_LONG' }];
  return missing;
}
