import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';

/** Where the built web application stands; the process runs in the application's root. */
export const WEB_ROOT = join(process.cwd(), 'web/dist');

/** The built index.html, read once, when the first page is asked for. */
@Injectable()
export class PageTemplate {
  private read: string | null = null;

  get html(): string {
    return (this.read ??= readFileSync(join(WEB_ROOT, 'index.html'), 'utf8'));
  }
}
