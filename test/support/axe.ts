/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds wrong with a page once nothing is under way any more, and whether the page scrolls sideways. */
export async function violations(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  // What is asked anew is dimmed meanwhile, and fades in and out.
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]') && !document.getAnimations().some((animation) => animation instanceof CSSTransition));
  // As the test runner, past the page's content security policy.
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return tooWide > 0 ? [...found, `scrolls sideways by ${tooWide} px`] : found;
}
