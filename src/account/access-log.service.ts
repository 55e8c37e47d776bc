import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { AccessLog } from './models/access-log.model.js';
import { EVENTS, type EventRow } from './statements/account.js';

const PAGE = 30;
const NEWEST: [string, string] = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What happened with the viewer's account and data. */
@Injectable()
export class AccessLogService {
  constructor(private readonly database: ScopedDatabase) {}

  /** @throws Refusal BAD_INPUT for a place that this log never named */
  async page(viewer: Viewer, after: string | null): Promise<AccessLog> {
    const [rows] = await this.database.read<[EventRow[]]>(scopeOf(viewer), [EVENTS], after === null ? NEWEST : placeOf(after));
    const events = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? events.at(-1) : undefined;
    return {
      events: events.map(({ id, at, action, address, by_office: byOffice, staff_name: staffName, reason }) =>
        ({ id, at, action, address: byOffice ? null : address, byOffice, staffName, reason })),
      next: last ? Buffer.from(`${last.place} ${last.id}`).toString('base64url') : null,
    };
  }
}

function placeOf(after: string): [string, string] {
  const [, at, id] = PLACE.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (!at || !id || Number.isNaN(Date.parse(at))) throw new Refusal('BAD_INPUT', 'no place in this log');
  return [at, id];
}
