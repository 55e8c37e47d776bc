import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { ATTACHMENT_LIMIT } from './attachment-type.js';
import { readNotice } from './front-matter.js';
import type { DraftAttachment, NoticeDraft } from './notice-draft.js';
import { NoticeRefused } from './notice-refused.js';

/**
 * Reads a notice's file with the files that it names, whose paths are meant from where it lies.
 *
 * @throws NoticeRefused naming every field and file that is missing or wrong
 */
export async function readNoticeFile(path: string): Promise<NoticeDraft> {
  const source = await contentOf(path);
  if (!source) throw new NoticeRefused([`${path}: nie ma takiego pliku`]);
  const notice = readNotice(new TextDecoder().decode(source));
  const files = await Promise.all(notice.attachments.map((name) => attachment(dirname(path), name)));
  const problems = files.filter((file) => typeof file === 'string');
  if (problems.length > 0) throw new NoticeRefused(problems);
  return { ...notice, attachments: files as DraftAttachment[] };
}

async function attachment(folder: string, path: string): Promise<DraftAttachment | string> {
  const content = await contentOf(resolve(folder, path));
  return content ? { name: basename(path).normalize('NFC'), content } : `attachments: nie ma pliku ${path} albo ma więcej niż 10 MB`;
}

/** Null where there is no such file, or one too large to be looked at. */
async function contentOf(path: string): Promise<Uint8Array | null> {
  const about = await stat(path).catch(() => null);
  return about?.isFile() && about.size <= ATTACHMENT_LIMIT ? readFile(path) : null;
}
