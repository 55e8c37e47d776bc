import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentProgram, CurrentVisit, programScopeOf, type Program, type Visit } from '#libs/access';
import { readCursor, sameKinds, writeCursor } from '../changes/change-cursor.js';
import { kindsOf, KIND_WORDS, type ChangeKind } from '../changes/change-kind.js';
import { Changes } from '../changes/changes.service.js';
import type { ChangeRow } from '../changes/statements.js';
import { ApiProblem } from './api-problem.js';
import { AckInput } from './ack.input.js';

const USUAL = 100;
const MOST = 1_000;
const LIMIT = /^[1-9]\d{0,3}$/;

/** What residents entered, for the office's program: read on from a cursor, and acknowledge by it. */
@Controller('api/changes')
export class ChangesApiController {
  constructor(private readonly changes: Changes) {}

  @Allow('program changes:read')
  @Get()
  async list(
    @CurrentProgram() program: Program,
    @Query('after') after: string | undefined,
    @Query('kinds') words: string | undefined,
    @Query('limit') limit: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('cache-control', 'no-store');
    const { kinds, place } = startOf(after, words);
    const { rows, cursor, more } = await this.changes.page(programScopeOf(program), kinds, place, countOf(limit));
    return { changes: rows.map(answerOf), cursor: writeCursor(cursor), more };
  }

  @Allow('program changes:ack')
  @Post('ack')
  @HttpCode(200)
  async acknowledge(@CurrentProgram() program: Program, @CurrentVisit() { address }: Visit, @Body() { cursor: text }: AckInput) {
    const cursor = readCursor(text);
    const taken = cursor && (await this.changes.take(programScopeOf(program), cursor, { address, details: { token: program.tokenId } }));
    if (taken === null) throw new ApiProblem('CURSOR');
    return { acknowledged: taken };
  }
}

/** Where to go on, and with what: a cursor knows its kinds, and goes on with no others. */
function startOf(after: string | undefined, words: string | undefined): { kinds: ChangeKind[]; place: number | null } {
  const asked = kindsOf(words);
  if (!asked) throw new ApiProblem('UNKNOWN_KIND');
  if (after === undefined) return { kinds: asked, place: null };
  const cursor = readCursor(after);
  if (!cursor || (words !== undefined && !sameKinds(cursor.kinds, asked))) throw new ApiProblem('CURSOR');
  return cursor;
}

function countOf(limit: string | undefined): number {
  if (limit === undefined) return USUAL;
  if (!LIMIT.test(limit) || Number(limit) > MOST) throw new ApiProblem('BAD_INPUT');
  return Number(limit);
}

const answerOf = ({ place, kind, event, at, data }: ChangeRow) =>
  ({ id: String(place), kind: KIND_WORDS[kind], event, at: at.toISOString(), data });
