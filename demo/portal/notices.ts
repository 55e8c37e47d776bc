import { existsSync, readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Environment } from '#config/environment';
import { ScopedDatabase, type Scope } from '#libs/cooperative';
import { Pdf } from '#libs/documents';
import { NoticePublishing, type DraftAudience, type NoticeDraft } from '../../src/notices/index.js';
import { withWorker } from '../../src/worker.js';
import { addDays, type Day } from '../basics/calendar.js';
import { projectFile } from '../basics/project-files.js';

const text = z.string().min(1);

const noticesSchema = z.array(z.strictObject({
  title: text,
  /** 'own building' stands for one notice for each building in which somebody with a login holds premises. */
  audience: z.union([
    z.literal('all'), z.literal('own building'), z.strictObject({ estate: text }),
    z.strictObject({ building: text, staircase: text }), z.strictObject({ person: text }),
  ]),
  pinned: z.boolean().default(false),
  public: z.boolean().default(false),
  /** Days from the demo's day. */
  from: z.int(),
  to: z.int().nullable().default(null),
  body: text,
  /** A table that goes along as a PDF. */
  schedule: z.strictObject({ name: text, title: text, columns: z.array(text), rows: z.array(z.array(text)) }).optional(),
}));
type DemoNotice = z.infer<typeof noticesSchema>[number];

const SCHEDULE = `#import "/house.typ": *
#show: paper.with(title: data.title, language: "pl")
#cell-table(
  columns: data.columns.map(label => (label: label, width: 1fr)),
  data.rows.map(row => row.map(cell => [#cell])),
)`;

const BUILDINGS = {
  name: 'demo-buildings',
  text: `select distinct b.key from login l join legal_title t on t.cooperative_id = $1 and t.person_id = l.person_id
    join premises p on p.cooperative_id = $1 and p.id = t.premises_id
    join building b on b.cooperative_id = $1 and b.id = p.building_id
    where l.cooperative_id = $1 and $2::uuid is null and t.valid_to is null order by b.key`,
};
const TITLES = { name: 'demo-titles', text: 'select distinct title from notice where cooperative_id = $1 and $2::uuid is null' };

/**
 * Puts up the notices of `profiles/<slug>.notices.yaml`, where a cooperative has any; those that hang already are left.
 *
 * @param today the demo's day
 */
export async function putUpNotices(environment: Environment, slug: string, today: Day): Promise<void> {
  const file = projectFile('demo', 'profiles', `${slug}.notices.yaml`);
  if (!existsSync(file)) return;
  const notices = noticesSchema.parse(parse(readFileSync(file, 'utf8')));
  await withWorker(environment, slug, async (context, scope) => {
    const [buildings, hanging] = await context.get(ScopedDatabase)
      .read<[{ key: string }[], { title: string }[]]>(scope, [BUILDINGS, TITLES]);
    const missing = notices.filter(({ title }) => !hanging.some((notice) => notice.title === title));
    for (const notice of missing) await putUp(context, scope, notice, buildings.map(({ key }) => key), today);
  });
}

async function putUp(context: INestApplicationContext, scope: Scope, notice: DemoNotice, buildings: string[], today: Day): Promise<void> {
  const { title, body, pinned, public: isPublic, from, to, schedule } = notice;
  const files = schedule ? [{ name: schedule.name, content: await context.get(Pdf).render(SCHEDULE, schedule) }] : [];
  const draft: Omit<NoticeDraft, 'audience'> = {
    title, body, pinned, public: isPublic, attachments: files, from: addDays(today, from), to: to === null ? null : addDays(today, to) };
  for (const audience of audiencesOf(notice, buildings)) await context.get(NoticePublishing).publish(scope, { ...draft, audience });
}

function audiencesOf({ audience }: DemoNotice, buildings: string[]): DraftAudience[] {
  if (audience === 'all') return [{ audience: 'ALL' }];
  if (audience === 'own building') return buildings.map((building) => ({ audience: 'BUILDING', building }));
  if ('estate' in audience) return [{ audience: 'ESTATE', ...audience }];
  return 'building' in audience ? [{ audience: 'STAIRCASE', ...audience }] : [{ audience: 'PERSON', ...audience }];
}
