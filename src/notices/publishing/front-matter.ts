import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import type { DraftAudience, NoticeDraft } from './notice-draft.js';
import { NoticeRefused } from './notice-refused.js';

const MOST_ATTACHMENTS = 10;
const LONGEST_BODY = 50_000;
const FENCED = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)([\s\S]*)$/;

const text = z.string().trim().min(1).max(200);
// A key of the accounting program or a staircase may look like a number to YAML.
const key = z.union([text, z.int().transform(String)], 'oczekiwano tekstu');

const audience: z.ZodType<DraftAudience> = z.union(
  [
    z.literal('all').transform(() => ({ audience: 'ALL' }) as const),
    z.strictObject({ estate: key }).transform(({ estate }) => ({ audience: 'ESTATE', estate }) as const),
    z.strictObject({ building: key }).transform(({ building }) => ({ audience: 'BUILDING', building }) as const),
    z.strictObject({ building: key, staircase: key }).transform((place) => ({ audience: 'STAIRCASE', ...place }) as const),
    z.strictObject({ person: key }).transform(({ person }) => ({ audience: 'PERSON', person }) as const),
  ],
  'oczekiwano all albo { estate: nazwa }, { building: klucz }, { building: klucz, staircase: klatka }, { person: klucz }',
);

const frontMatter = z
  .strictObject({
    title: text,
    audience,
    pinned: z.boolean().default(false),
    public: z.boolean().default(false),
    from: z.iso.date('oczekiwano dnia, na przykład 2026-11-20').nullable().default(null),
    to: z.iso.date('oczekiwano dnia, na przykład 2026-12-31').nullable().default(null),
    attachments: z.array(text).max(MOST_ATTACHMENTS).default([]),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], message: 'ostatni dzień jest przed pierwszym' })
  .refine(({ public: isPublic, audience: { audience } }) => !isPublic || audience === 'ALL', {
    path: ['public'], message: 'publiczne może być tylko ogłoszenie dla wszystkich',
  });

/** A notice as its file says it; attachments are paths yet. */
export type NoticeText = Omit<NoticeDraft, 'attachments'> & { attachments: string[] };

/**
 * Reads a notice: YAML front matter between two lines of `---`, then Markdown.
 *
 * @throws NoticeRefused naming every field that is missing or wrong
 */
export function readNotice(source: string): NoticeText {
  const found = FENCED.exec(source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  if (!found) throw new NoticeRefused(['brak nagłówka: plik zaczyna się od pól między dwoma wierszami ---']);
  const fields = frontMatter.safeParse(yaml(found[1]!), { error: z.locales.pl().localeError });
  const body = found[2]!.trim();
  const problems = [
    ...(fields.error?.issues ?? []).map(({ path, message }) => `${path.join('.') || 'nagłówek'}: ${message}`),
    ...(body === '' ? ['treść: jest pusta'] : []),
    ...(body.length > LONGEST_BODY ? [`treść: ma więcej niż ${LONGEST_BODY} znaków`] : []),
  ];
  if (!fields.data || problems.length > 0) throw new NoticeRefused(problems);
  return { ...fields.data, body };
}

function yaml(source: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof YAMLParseError) throw new NoticeRefused([`nagłówek: ${error.message}`]);
    throw error;
  }
}
