import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase } from '#libs/cooperative';
import {
  DESK_BUILDINGS, DESK_DISPATCHERS, DESK_DISTRICTS, DONE_BY_CATEGORY, OPEN_BY_AGE, type ChoiceRow, type DoneRow, type OpenRow,
} from '../statements/figures.js';
import type { FaultDeskChoices, FaultDeskFigures } from './models/desk-choices.model.js';

/** What the queue can be narrowed by, and what came of the work. */
@Injectable()
export class FaultFigures {
  constructor(private readonly database: DeskDatabase) {}

  async choices(staff: StaffViewer): Promise<FaultDeskChoices> {
    const [buildings, districts, dispatchers] = await this.database.read<[ChoiceRow[], ChoiceRow[], ChoiceRow[]]>(
      deskScopeOf(staff), [DESK_BUILDINGS, DESK_DISTRICTS, DESK_DISPATCHERS], [staff.districtId]);
    return { buildings, districts, dispatchers, categories: staff.cooperative.settings.faults.categories };
  }

  async figures(staff: StaffViewer): Promise<FaultDeskFigures> {
    const [done, open] = await this.database.read<[DoneRow[], OpenRow[]]>(deskScopeOf(staff), [DONE_BY_CATEGORY, OPEN_BY_AGE], [staff.districtId]);
    const { categories } = staff.cooperative.settings.faults;
    return {
      done: done.map((row) => ({ ...row, categoryLabel: categories.find(({ code }) => code === row.category)?.label ?? null })),
      open: open.map(({ from_days: fromDays, count, overdue }) => ({ fromDays, count, overdue })),
    };
  }
}
