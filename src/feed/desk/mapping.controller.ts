import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import type { Problem } from '#libs/graphql';
import type { SampleFile } from '../mapping/look-at-sample.js';
import type { FeedProblem } from '../problems.js';
import { looksOf, mappingOf } from './mapping-form.js';
import { manifestFor } from './manifest-for.js';
import { MappingDesk, type MappingTried } from './mapping-desk.service.js';
import { withSample, type Sample } from './sample.js';

interface Refused {
  problems: Problem[];
}

/** A mapping tried on a sample. The sample comes with every try and is kept nowhere. */
@Controller('desk/feeds/mapping')
export class MappingController {
  constructor(private readonly mappings: MappingDesk) {}

  /** The columns of a sample: the field `looks` (JSON, by the file's name), then the files. */
  @Allow('desk.feeds')
  @Post('sample')
  @HttpCode(200)
  look(
    @CurrentVisit() visit: Visit, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ files: SampleFile[]; problems: FeedProblem[] } | Refused> {
    return this.on(visit, request, reply, ({ path, fields }) => this.mappings.look(path, looksOf(fields.get('looks'))));
  }

  /** The fields `mapping` (JSON) and `save` ('true' to put it in force where nothing is wrong), then the files. */
  @Allow('desk.feeds')
  @Post()
  @HttpCode(200)
  try(@CurrentVisit() visit: Visit, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MappingTried | Refused> {
    return this.on(visit, request, reply, ({ path, fields }) => this.mappings.try(visit, path, mappingOf(fields.get('mapping')), fields.get('save') === 'true'));
  }

  private async on<T extends object>({ cooperative }: Visit, request: FastifyRequest, reply: FastifyReply, work: (sample: Sample) => Promise<T>): Promise<T | Refused> {
    const manifest = manifestFor(cooperative.slug, { asOf: new Date().toISOString(), mode: 'full' });
    const outcome = await withSample(request, manifest, work);
    if (typeof outcome !== 'string') return outcome;
    void reply.status(422);
    return { problems: [{ field: 'files', code: outcome }] };
  }
}
