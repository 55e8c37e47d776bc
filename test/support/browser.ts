import type { AddressInfo } from 'node:net';
import { describe, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

// The machine may be busy; no step of a journey is about time.
const STEP_MS = 90_000;
const JOURNEY_MS = 600_000;

/** As describe, with a journey's patience; skipped, and counted so, under SKIP_BROWSER=1 and never otherwise. */
export function describeInBrowser(name: string, journeys: () => void): void {
  jest.setTimeout(JOURNEY_MS);
  (process.env['SKIP_BROWSER'] === '1' ? describe.skip : describe)(name, journeys);
}

/** Chromium before the real server at the cooperatives' own hosts. */
export interface TestBrowser {
  /** The address of a host's path, e.g. ('hutnik.localhost', '/ledger'). */
  url(host: string, path?: string): string;
  /** A page of a fresh visitor, by default Polish and as wide as a desk. */
  visit(options?: BrowserContextOptions): Promise<Page>;
  /** Ends the browser; the application is the test's to close. */
  close(): Promise<void>;
}

/** Lets the application listen on a free port and starts Chromium before it. */
export async function testBrowser(app: NestFastifyApplication): Promise<TestBrowser> {
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const browser = await launch();
  return {
    url: (host, path = '/') => `http://${host}:${port}${path}`,
    visit: async (options) => {
      const context = await browser.newContext({ locale: 'pl-PL', timezoneId: 'Europe/Warsaw', viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(STEP_MS);
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: FLAGS, chromiumSandbox: false });
