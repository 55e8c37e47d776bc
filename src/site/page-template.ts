import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { preloadLinks, type PreloadTable } from './preload.js';

/** Where the built web application stands; the process runs in the application's root. */
export const WEB_ROOT = join(process.cwd(), 'web/dist');

/** The residents' site and the staff's desk, each built by itself with its table of what to fetch first. */
const PRELOAD = { 'index.html': 'preload.json', 'desk.html': 'preload-desk.json' } as const;
export type SitePage = keyof typeof PRELOAD;

/** What the build of the web application left for the server; each file read once, when it is first asked for. */
@Injectable()
export class PageTemplate {
  private readonly files = new Map<string, string>();
  private readonly tables = new Map<SitePage, PreloadTable>();

  /** A built page, the neutral one without a network, or the service worker. */
  file(name: SitePage | 'offline.html' | 'sw.js'): string {
    const read = this.files.get(name) ?? readFileSync(join(WEB_ROOT, name), 'utf8');
    this.files.set(name, read);
    return read;
  }

  /** Links that let the browser fetch at once what this address will need. */
  preload(page: SitePage, path: string, language: string): string {
    const table = this.tables.get(page) ?? (JSON.parse(readFileSync(join(WEB_ROOT, PRELOAD[page]), 'utf8')) as PreloadTable);
    this.tables.set(page, table);
    return preloadLinks(table, path, language);
  }
}
