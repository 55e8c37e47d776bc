import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScopedDatabase, Scope } from '#libs/cooperative';
import { PIECE } from './statements.js';

/** Runs `work` with the kept package as a file, which is gone afterwards. */
export async function withPackageFile<T>(database: ScopedDatabase, scope: Scope, packageId: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'feed-'));
  const path = join(folder, 'package.zip');
  try {
    const file = await open(path, 'w', 0o600);
    try {
      for (let position = 0; ; position += 1) {
        const [[piece]] = await database.read<[{ bytes: Buffer }[]]>(scope, [PIECE], [packageId, position]);
        if (!piece) break;
        await file.write(piece.bytes);
      }
    } finally {
      await file.close();
    }
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
