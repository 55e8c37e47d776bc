import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { DeskDatabase, ENVIRONMENT, type Scope } from '#libs/cooperative';
import { FeedDesk, FeedIntake, type ReceiveFault } from '../../feed/index.js';
import { FAULT_REPORT, placeOf, reportOf } from './folder-report.js';

/** The task of the queue's clock. */
export const WATCH_FOLDERS = 'watch_folders';

/** Between the two looks at which a file must be the same to be whole. */
const STILL_MS = 2_000;
const SLUG = /^[a-z0-9][a-z0-9-]*$/;
const PACKAGE = /^[^.].*\.zip$/i;
const WORKING = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(.+)$/;
const OURS = ['working', 'taken', 'refused'] as const;

interface Look {
  name: string;
  bytes: number;
  mtimeMs: number;
}

/**
 * Takes feeds out of a folder: <FEED_WATCH_DIR>/<slug>/*.zip goes to working/ with its batch's id once it is in the queue,
 * and on to taken/ or refused/ with a report beside it once the batch has ended. Where it stands is all that is
 * remembered, and every step can be done twice: a worker that dies in between applies nothing a second time.
 */
@Injectable()
export class FolderWatch {
  private readonly logger = new Logger('folder');

  constructor(
    private readonly database: DeskDatabase,
    private readonly intake: FeedIntake,
    private readonly desk: FeedDesk,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** One look at every cooperative's folder. A folder that fails does not keep the others waiting. */
  async run(): Promise<void> {
    const root = this.environment.feedWatchDir;
    if (!root) return;
    for (const entry of await entriesOf(root)) {
      if (!entry.isDirectory() || !SLUG.test(entry.name)) continue;
      const cooperativeId = await this.database.cooperativeOf(entry.name);
      if (!cooperativeId) continue;
      await this.visit(join(root, entry.name), { cooperativeId, personId: null }).catch((error: unknown) => this.logger.error({ folder: entry.name, err: error }));
    }
  }

  private async visit(folder: string, scope: Scope): Promise<void> {
    for (const sub of OURS) await mkdir(join(folder, sub), { recursive: true });
    for (const look of await this.still(folder)) await this.alone(folder, look.name, this.take(folder, scope, look));
    for (const { name } of await entriesOf(join(folder, 'working'))) await this.alone(folder, name, this.settle(folder, scope, name));
  }

  /** A file that fails does not keep the others waiting. */
  private alone(folder: string, file: string, work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) => this.logger.error({ folder: basename(folder), file, err: error }));
  }

  /** Packages that did not change between two looks: one that is still being written is left alone. */
  private async still(folder: string): Promise<Look[]> {
    const before = await looks(folder);
    if (before.length === 0) return [];
    await delay(STILL_MS);
    const now = new Map((await looks(folder)).map((look) => [look.name, look]));
    return before.filter(({ name, bytes, mtimeMs }) => now.get(name)?.bytes === bytes && now.get(name)?.mtimeMs === mtimeMs);
  }

  private async take(folder: string, scope: Scope, { name, bytes, mtimeMs }: Look): Promise<void> {
    const path = join(folder, name);
    const sha256 = await digestOf(path);
    // The same file that still lies there is the same sending; one that was put there anew is not.
    const idempotencyKey = `folder-${createHash('sha256').update(`${name}\0${bytes}\0${mtimeMs}\0${sha256}`).digest('hex')}`;
    const batch = await this.intake.receive(scope, createReadStream(path), { way: 'FOLDER', dryRun: false, sha256, idempotencyKey });
    if (typeof batch !== 'string') return rename(path, join(folder, 'working', `${batch.id}.${name}`));
    if (isForGood(batch)) await this.put(path, join(folder, 'refused', placeOf(new Date(mtimeMs), sha256, name)), FAULT_REPORT[batch]);
  }

  private async settle(folder: string, scope: Scope, entry: string): Promise<void> {
    const [, id, name] = WORKING.exec(entry) ?? [];
    const batch = id === undefined ? null : await this.desk.get(scope, id);
    if (!batch?.endedAt) return;
    const taken = batch.state === 'APPLIED' || batch.state === 'UNCHANGED';
    await this.put(join(folder, 'working', entry), join(folder, taken ? 'taken' : 'refused', placeOf(batch.receivedAt, batch.id, name!)), reportOf(batch));
  }

  /** The report first, so that wherever the package is found its report is there already. */
  private async put(from: string, to: string, report: string): Promise<void> {
    await writeFile(`${to}.txt`, report, { mode: 0o600 });
    await rename(from, to);
  }
}

const isForGood = (fault: ReceiveFault): fault is keyof typeof FAULT_REPORT => fault in FAULT_REPORT;

const entriesOf = (folder: string): Promise<Dirent[]> => readdir(folder, { withFileTypes: true });

async function looks(folder: string): Promise<Look[]> {
  const files = (await entriesOf(folder)).filter((entry) => entry.isFile() && PACKAGE.test(entry.name));
  return Promise.all(files.map(async ({ name }) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return { name, bytes: size, mtimeMs };
  }));
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
