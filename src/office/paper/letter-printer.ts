import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { ENVIRONMENT, type Cooperative } from '#libs/cooperative';
import { Pdf } from '#libs/documents';
import { START_LETTER_SOURCE } from './start-letter-source.js';
import { startLetters, type StartLetter } from './start-letter.js';

const PATIENCE_MS = 30_000;
const PATIENCE_A_LETTER_MS = 2_000;

/** Prints letters with start passwords, one a page. What it is given stays in memory and in the PDF that it answers. */
@Injectable()
export class LetterPrinter {
  constructor(
    private readonly pdf: Pdf,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  print({ settings, host }: Cooperative, letters: readonly StartLetter[]): Promise<Uint8Array> {
    const site = this.environment.siteUrl.replace('{host}', host);
    return this.pdf.render(START_LETTER_SOURCE, startLetters(settings, site, new Date(), letters), PATIENCE_MS + letters.length * PATIENCE_A_LETTER_MS);
  }
}
