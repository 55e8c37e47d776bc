import type { CookieSerializeOptions } from '@fastify/cookie';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { sessionCookie } from '../../auth/index.js';
import { SeeAsInput } from '../inputs/see-as.input.js';
import { SEEING_MINUTES, SEEN_AS_COOKIE } from './cookie.js';
import { Seeing } from './seeing.service.js';

const COOKIE: CookieSerializeOptions = { ...sessionCookie, maxAge: SEEING_MINUTES * 60 };

/** Begins and ends looking through a resident's eyes. */
@Controller('desk/seen-as')
export class SeeingController {
  constructor(private readonly seeing: Seeing) {}

  /** Answers 422 with the problems where there is no look. */
  @Allow('desk.people.seeAs')
  @Post()
  @HttpCode(200)
  async begin(@CurrentVisit() visit: Visit, @Body() { personId, reason }: SeeAsInput, @Res({ passthrough: true }) reply: FastifyReply) {
    const begun = await this.seeing.begin(visit, visit.staff!, personId, reason);
    if (typeof begun !== 'string') {
      void reply.status(422);
      return { problems: begun };
    }
    void reply.setCookie(SEEN_AS_COOKIE, begun, COOKIE);
    return { problems: [] };
  }

  /** Answers whose portal it was, so that the desk shows that card again. */
  @Allow('desk')
  @Post('end')
  @HttpCode(200)
  async end(@CurrentVisit() visit: Visit, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const personId = await this.seeing.end(visit.staff!, request.cookies[SEEN_AS_COOKIE]);
    void reply.clearCookie(SEEN_AS_COOKIE, sessionCookie);
    return { personId };
  }
}
