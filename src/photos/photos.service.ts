import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import { enqueue } from '#libs/documents';
import { Refusal } from '#libs/graphql';
import { pictureOf, type PictureFault } from './picture.js';
import { KEEP, PICTURE, UNCLAIMED } from './statements.js';

const MOST_UNCLAIMED = 20;
const UNCLAIMED_MS = 24 * 60 * 60_000;

export interface KeptPhoto {
  id: string;
  width: number;
  height: number;
}

/** Photos that a resident sends in, before and after the report that they belong to. */
@Injectable()
export class PhotosService {
  constructor(private readonly database: ScopedDatabase) {}

  /** Keeps a photo until a report claims it, a day at most. @returns the photo, or why it is not kept; then nothing is */
  async keep(viewer: Viewer, file: Buffer): Promise<KeptPhoto | PictureFault | 'TOO_MANY'> {
    const scope = scopeOf(viewer);
    const [[held]] = await this.database.read<[{ count: number }[]]>(scope, [UNCLAIMED]);
    if (held!.count >= MOST_UNCLAIMED) return 'TOO_MANY';
    const picture = await pictureOf(file);
    if (typeof picture === 'string') return picture;
    const id = randomUUID();
    const { large, small, width, height } = picture;
    await this.database.transaction(scope, async (transaction) => {
      await transaction.rows(KEEP, [id, large, small, width, height]);
      await enqueue(transaction, 'drop_unclaimed_photo', { photoId: id }, { runAt: new Date(Date.now() + UNCLAIMED_MS) });
    });
    return { id, width, height };
  }

  /** The JPEG of one of the viewer's own photos. @throws Refusal NOT_FOUND for any other */
  async picture(viewer: Viewer, id: string, small: boolean): Promise<Buffer> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row]] = await this.database.read<[{ picture: Buffer }[]]>(scopeOf(viewer), [PICTURE], [id, small]);
    if (!row) throw new Refusal('NOT_FOUND');
    return row.picture;
  }
}
