import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { ZipFile } from 'yazl';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { Clock, RateLimits, ScopedDatabase, reserveTry, type CooperativeSettings } from '#libs/cooperative';
import { EXPORTS, PHOTOS } from '../statements/export.js';
import { readable, type Cover, type Filled } from './readable.js';
import { EXPORTED_TABLES } from './tables.js';

const HOUR = 3600;

type Rows = Record<string, unknown>[];

/** A ZIP on its way. */
export interface Archive {
  name: string;
  stream: NodeJS.ReadableStream;
}

/** The copy of everything that the portal holds of a person. */
@Injectable()
export class ExportService {
  private readonly tries: RateLimiterPostgres;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly clock: Clock,
    limits: RateLimits,
  ) {
    this.tries = limits.limiter({ name: 'export', tries: 5, seconds: HOUR, blockSeconds: HOUR });
  }

  /** Reads the copy within the viewer's own scope and packs it; null when there were too many already. */
  async archive({ address }: Visit, viewer: Viewer): Promise<Archive | null> {
    if (!(await reserveTry(this.tries, viewer.personId))) return null;
    const scope = scopeOf(viewer);
    await this.database.transaction(scope, (tx) => record(tx, { action: 'DATA_EXPORTED', personId: viewer.personId, address }));
    const read = await this.database.read<Rows[]>(scope, [...EXPORTS, PHOTOS]);
    const photos = read.pop() as { id: string; large: Buffer }[];
    const tables = EXPORTED_TABLES.map((table, place) => ({ table, rows: read[place]! }));
    return { name: `moje-dane-${this.clock.today()}.zip`, stream: pack(viewer.cooperative.settings, tables, photos) };
  }
}

function coverOf(settings: CooperativeSettings, tables: Filled[]): Cover {
  const person = tables.find(({ table }) => table.table === 'person')?.rows[0] ?? {};
  const name = [person['first_name'], person['last_name']].filter(Boolean).join(' ');
  return { cooperative: settings.name, portal: settings.portalName, name, madeAt: new Date() };
}

function pack(settings: CooperativeSettings, tables: Filled[], photos: { id: string; large: Buffer }[]): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const cover = coverOf(settings, tables);
  const data = Object.fromEntries(tables.map(({ table, rows }) => [table.table, { title: table.title, rows }]));
  zip.addBuffer(Buffer.from(readable(cover, tables, settings)), 'moje-dane.html');
  zip.addBuffer(Buffer.from(JSON.stringify({ ...cover, tables: data }, null, 2)), 'dane.json');
  for (const { id, large } of photos) zip.addBuffer(large, `zdjecia/${id}.jpg`, { compress: false });
  zip.end();
  return zip.outputStream;
}
