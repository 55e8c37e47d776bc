import { Injectable } from '@nestjs/common';
import { Clock, CooperativeDirectory, ScopedDatabase, type Scope, type ScopedTransaction } from '#libs/cooperative';
import { FIND_AUDIENCE, INSERT_ATTACHMENT, INSERT_NOTICE, type FoundRow } from '../statements/publishing.js';
import { attachmentType, type AttachmentType } from './attachment-type.js';
import type { DraftAttachment, DraftAudience, NoticeDraft } from './notice-draft.js';
import { NoticeRefused } from './notice-refused.js';
import { putUp } from './put-up.js';

type CheckedAttachment = DraftAttachment & { type: AttachmentType };

/** Puts a notice up. It acts for the house, under the worker's role. */
@Injectable()
export class NoticePublishing {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly directory: CooperativeDirectory,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes a notice with its files, and has those who want it told by e-mail on its first day.
   *
   * @returns the notice's id
   * @throws NoticeRefused where a file is of no use, or the audience or the tab does not exist; then nothing is written
   */
  async publish(scope: Scope, draft: NoticeDraft): Promise<string> {
    const { tabs } = await this.directory.byId(scope.cooperativeId);
    if (!tabs.has('notices')) throw new NoticeRefused(['spółdzielnia nie ma zakładki ogłoszeń']);
    const attachments = await checked(draft.attachments);
    return this.database.transaction(scope, async (transaction) => {
      const { id, visible_from: from } = await insert(transaction, draft);
      for (const [position, { name, type, content }] of attachments.entries()) {
        await transaction.rows(INSERT_ATTACHMENT, [id, position, name, type, Buffer.from(content)]);
      }
      await putUp(transaction, { id, from, audience: draft.audience.audience, today: this.clock.today(), address: null });
      return id;
    });
  }
}

async function checked(attachments: DraftAttachment[]): Promise<CheckedAttachment[]> {
  const types = await Promise.all(attachments.map(attachmentType));
  const problems = types.flatMap((type) => (typeof type === 'string' ? [] : [type.problem]));
  if (problems.length > 0) throw new NoticeRefused(problems);
  return attachments.map((attachment, index) => ({ ...attachment, type: types[index] as AttachmentType }));
}

async function insert(transaction: ScopedTransaction, draft: NoticeDraft): Promise<{ id: string; visible_from: string }> {
  const named = { estate: null, building: null, staircase: null, person: null, ...draft.audience };
  const { estate, building, staircase, person } = named;
  const [found] = await transaction.rows<FoundRow>(FIND_AUDIENCE, [estate, building, staircase, person]);
  const problem = missing(draft.audience, found!);
  if (problem) throw new NoticeRefused([`audience: ${problem}`]);
  const { title, body, pinned, public: isPublic, from, to } = draft;
  const { building_id, person_id } = found!;
  const values = [named.audience, estate, building_id, staircase, person_id, title, body, pinned, from, to, isPublic ?? false];
  const [row] = await transaction.rows<{ id: string; visible_from: string }>(INSERT_NOTICE, values);
  return row!;
}

/** In Polish, what a draft names and the cooperative does not have. */
function missing(audience: DraftAudience, found: FoundRow): string | null {
  if ('estate' in audience && !found.estate) return `nie ma osiedla ${audience.estate}`;
  if ('building' in audience && !found.building_id) return `nie ma budynku ${audience.building}`;
  if ('staircase' in audience && !found.staircase) return `w budynku ${audience.building} nie ma klatki ${audience.staircase}`;
  if ('person' in audience && !found.person_id) return `nie ma osoby ${audience.person}`;
  return null;
}
