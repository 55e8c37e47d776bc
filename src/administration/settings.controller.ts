import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { readUpload, sendDownload } from '#libs/documents';
import { Refusal } from '#libs/graphql';
import { SET_UP_LIMIT } from './set-up-file.js';
import { SettingsDraft } from './settings-draft.service.js';
import { SettingsReading } from './settings-reading.service.js';
import { SIGN_LIMIT, signOf } from './sign.js';

const WHOLE = { field: null, line: null };

/** Files of the settings: the set-up, out and in, and the cooperative's signs. */
@Controller('desk/settings')
export class SettingsController {
  constructor(
    private readonly reading: SettingsReading,
    private readonly draft: SettingsDraft,
  ) {}

  /** The set-up as a file: what is in force, or with ?szkic=1 the draft. */
  @Allow('desk.settings')
  @Get('set-up.yaml')
  async export(@CurrentStaff() staff: StaffViewer, @Query('szkic') draft: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const content = Buffer.from(await this.reading.file(staff, draft === '1'));
    sendDownload(reply, { name: `${staff.cooperative.slug}.yaml`, mediaType: 'application/yaml; charset=utf-8', content });
  }

  /** Makes a set-up file the draft: a multipart form's `file`, and the version of the draft that was seen in the address. */
  @Allow('desk.settings')
  @Post('set-up')
  @HttpCode(200)
  async import(@CurrentVisit() visit: Visit, @Query('version') version: string | undefined, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (!/^\d{1,9}$/.test(version ?? '')) throw new Refusal('BAD_INPUT');
    const upload = await readUpload(request, 'file', SET_UP_LIMIT);
    const problems = typeof upload === 'string' ? [{ ...WHOLE, code: upload }] : await this.draft.import(visit, Number(version), upload.content.toString('utf8'));
    if (problems.length) void reply.status(422);
    return { problems };
  }

  /** Makes a sign of a multipart form's `file` and answers it; it is kept with the draft, or not at all. */
  @Allow('desk.settings')
  @Post('signs/:kind')
  @HttpCode(200)
  async sign(@Param('kind') kind: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (kind !== 'logo' && kind !== 'icon') throw new Refusal('NOT_FOUND');
    const upload = await readUpload(request, 'file', SIGN_LIMIT);
    const sign = typeof upload === 'string' ? upload : await signOf(upload.content, kind);
    if (typeof sign !== 'string') return sign;
    void reply.status(422);
    return { code: sign };
  }
}
