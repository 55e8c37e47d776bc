import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { ENVIRONMENT } from './environment.token.js';

// Made once: a formatter costs more than all that it formats in a request.
const POLAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' });

/** What day it is: where a rule asks for 'today', it asks here, so that a test can name the day. */
@Injectable()
export class Clock {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** Today in Warsaw, YYYY-MM-DD. */
  today(): string {
    return this.environment.today ?? POLAND.format(new Date());
  }
}
