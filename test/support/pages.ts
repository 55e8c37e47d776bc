/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * Waits until a page stands: it is drawn, what it asked for has come, and nothing fades any more (what is asked anew is dimmed
 * meanwhile). After a link of the site the page before stands until the new one has come: wait for the new one first, by what
 * only it has, or by `arrived`.
 */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() =>
    !document.querySelector('[data-loading], [aria-busy="true"]') && !document.getAnimations().some((animation) => animation instanceof CSSTransition));
}

/** Waits for the page that a link of the site leads to: its heading takes the focus, last of all. Not where it leads to the page it stands on. */
export async function arrived(page: Page): Promise<void> {
  await page.locator('h1:focus').waitFor();
}

/** What axe finds wrong with a page that stands, and whether the page scrolls sideways. */
export async function violations(page: Page): Promise<string[]> {
  await settle(page);
  // As the test runner, past the page's content security policy.
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return tooWide > 0 ? [...found, `scrolls sideways by ${tooWide} px`] : found;
}
