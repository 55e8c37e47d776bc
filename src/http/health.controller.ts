import { Controller, Get } from '@nestjs/common';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { Allow } from '#libs/access';

/** For the machinery that keeps the process alive; says nothing about any cooperative. */
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
  ) {}

  /** The process lives. */
  @Allow('anyone')
  @Get('healthz')
  live() {
    return { status: 'ok' };
  }

  /** The process can serve: its database answers. */
  @Allow('anyone')
  @Get('readyz')
  @HealthCheck()
  ready() {
    return this.health.check([() => this.database.pingCheck('database')]);
  }
}
