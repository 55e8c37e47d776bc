import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { ENVIRONMENT } from './environment.token.js';

/** What day it is: where a rule asks for 'today', it asks here, so that a test can name the day. */
@Injectable()
export class Clock {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** Today in Warsaw, YYYY-MM-DD. */
  today(): string {
    return this.environment.today ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Warsaw' });
  }
}
