import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentProgram, programScopeOf, type Program } from '#libs/access';
import { csvOf, sendFile } from '#libs/documents';
import { FeedDesk, FeedIntake, LARGEST_PACKAGE_BYTES, type BatchView } from '../../feed/index.js';
import { ApiProblem } from './api-problem.js';
import { batchAnswer, batchPath } from './batch-answer.js';
import { sha256Of } from './content-digest.js';

const KEY = /^[A-Za-z0-9._~-]{1,128}$/;
const TYPES = ['application/zip', 'application/x-zip-compressed', 'application/octet-stream'];
const MODES: Record<string, boolean> = { apply: false, 'dry-run': true };
const HEADER = ['plik', 'wiersz', 'kolumna', 'wartość', 'kod', 'powód'];

/** Feeds as an accounting program sends them by itself, and what became of them. */
@Controller('api/feed/batches')
export class FeedApiController {
  constructor(
    private readonly intake: FeedIntake,
    private readonly desk: FeedDesk,
  ) {}

  /** The key stands in the path: the same sent again is answered by the same batch. */
  @Allow('program feed:write')
  @Put(':key')
  @HttpCode(202)
  async put(@CurrentProgram() program: Program, @Param('key') key: string, @Query('mode') mode: string | undefined, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.receive(program, key, mode, request, reply);
  }

  /** The same with the key in a header Idempotency-Key, plain or as a quoted string. */
  @Allow('program feed:write')
  @Post()
  @HttpCode(202)
  async post(@CurrentProgram() program: Program, @Query('mode') mode: string | undefined, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const given = request.headers['idempotency-key'];
    return this.receive(program, typeof given === 'string' ? given.replace(/^"(.*)"$/, '$1') : '', mode, request, reply);
  }

  @Allow('program feed:read')
  @Get(':id')
  async one(@CurrentProgram() program: Program, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('cache-control', 'no-store');
    return batchAnswer(await this.find(program, id));
  }

  /** What is wrong with a package, a line each: at most the first 200. */
  @Allow('program feed:read')
  @Get(':id/errors.csv')
  async errors(@CurrentProgram() program: Program, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { problems } = await this.find(program, id);
    const rows = problems.map(({ file, line, column, value, code, message }) => [file, line, column, value, code, message]);
    sendFile(reply, csvOf([HEADER, ...rows]), 'text/csv; charset=utf-8', 'bledy.csv');
  }

  private async find(program: Program, id: string): Promise<BatchView> {
    const batch = await this.desk.get(programScopeOf(program), id);
    if (!batch) throw new ApiProblem('NOT_FOUND');
    return batch;
  }

  private async receive(program: Program, idempotencyKey: string, mode = 'apply', request: FastifyRequest, reply: FastifyReply) {
    const dryRun = Object.hasOwn(MODES, mode) ? MODES[mode] : undefined;
    if (dryRun === undefined) throw new ApiProblem('UNKNOWN_MODE');
    if (!KEY.test(idempotencyKey)) throw new ApiProblem('KEY_MISSING');
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_PACKAGE_BYTES) throw new ApiProblem('TOO_LARGE');
    const sha256 = digestOf(request);
    const batch = await this.intake.receive(programScopeOf(program), packageOf(request), { way: 'API', dryRun, idempotencyKey, ...(sha256 && { sha256 }) });
    if (typeof batch === 'string') throw new ApiProblem(batch);
    void reply.header('location', batchPath(batch.id)).header('cache-control', 'no-store');
    return batchAnswer(batch);
  }
}

/** The body as it comes; nothing of it has been read. Whoever reads no further leaves the connection whole, so that a refusal gets through. */
function packageOf(request: FastifyRequest): AsyncIterable<Buffer> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const isPackage = TYPES.includes(type.split(';', 1)[0]!.trim().toLowerCase());
  if (!isPackage || encoding !== 'identity') throw new ApiProblem('MEDIA_TYPE');
  return request.body ? (request.body as Readable).iterator({ destroyOnReturn: false }) : Readable.from([]);
}

/** Hexadecimal; undefined where the program says none. Content and representation are one, as no encoding is taken. */
function digestOf({ headers }: FastifyRequest): string | undefined {
  const said = [headers['content-digest'], headers['repr-digest']].filter((each): each is string => typeof each === 'string');
  const digests = said.map(sha256Of);
  if (digests.includes(null)) throw new ApiProblem('DIGEST_UNREADABLE');
  if (new Set(digests).size > 1) throw new ApiProblem('CHECKSUM');
  return digests[0] ?? undefined;
}
