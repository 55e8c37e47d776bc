import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { preloadLinks, type PreloadTable } from './preload.js';

/** Where the built web application stands; the process runs in the application's root. */
export const WEB_ROOT = join(process.cwd(), 'web/dist');

/** What the build of the web application left for the server; read once, when the first page is asked for. */
@Injectable()
export class PageTemplate {
  private readonly files = new Map<string, string>();
  private table: PreloadTable | null = null;

  /** The built index.html. */
  get html(): string {
    return this.file('index.html');
  }

  /** A file beside it: the neutral page without a network, the service worker. */
  file(name: 'index.html' | 'offline.html' | 'sw.js'): string {
    const read = this.files.get(name) ?? readFileSync(join(WEB_ROOT, name), 'utf8');
    this.files.set(name, read);
    return read;
  }

  /** Links that let the browser fetch at once what this address will need. */
  preload(path: string, language: string): string {
    this.table ??= JSON.parse(readFileSync(join(WEB_ROOT, 'preload.json'), 'utf8')) as PreloadTable;
    return preloadLinks(this.table, path, language);
  }
}
