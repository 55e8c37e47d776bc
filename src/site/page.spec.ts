import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { enabledTabs, readSetUp, type Cooperative } from '#libs/cooperative';
import { escapeHtml } from '#libs/documents';
import { embeddedJson, renderPage } from './page.js';

const settings = readSetUp(readFileSync('config/cooperatives/zlm.yaml', 'utf8'), 6);
const cooperative: Cooperative = { id: '', suspended: false, announcements: [], slug: 'zlm', host: 'zlm.localhost', settings, tabs: enabledTabs(settings) };
const TEMPLATE = '<html lang="__LANG__"><title>__TITLE__</title><style nonce="__NONCE__"></style><script id="site">__SITE__</script>';

describe('the page', () => {
  it('cannot be broken out of by any text of a cooperative', () => {
    const nasty = '</script><script>alert(1)</script><!-- " \' & \u2028 __NONCE__ $& $1';
    const json = embeddedJson({ nasty });
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toEqual({ nasty });
    const page = renderPage(TEMPLATE, { ...cooperative, settings: { ...settings, portalName: nasty } }, { language: 'pl', nonce: 'n0nce', demo: true });
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('nonce="n0nce"');
    expect(escapeHtml(nasty)).not.toMatch(/[<>"']/);
  });

  it('greets a visitor with the first paragraph of the welcome, before any script', () => {
    const page = (greets: boolean) => renderPage('<p>__GREETING__</p>', cooperative, { language: 'pl', nonce: 'n', demo: false, greets });
    expect(page(true)).toContain('<p>Od 1 czerwca 2019 r. sprawy swojego lokalu');
    expect(page(false)).toBe('<p></p>');
  });

  it('carries brand, tabs and policy, and nothing that a visitor may not know', () => {
    const page = renderPage(TEMPLATE, cooperative, { language: 'uk', nonce: 'n', demo: false });
    const site = JSON.parse(/id="site">(.*)<\/script>/.exec(page)![1]!) as Record<string, unknown>;
    expect(page).toContain('<html lang="uk">');
    expect(site).toMatchObject({ slug: 'zlm', language: 'uk', balanceWords: 'TO_PAY_OVERPAYMENT', passwordPolicy: { minLength: 8, maxLength: 15 }, demo: false });
    expect(Object.keys(site).sort()).toEqual([
      'accountingExclusions', 'announcement', 'applicationDays', 'balanceWords', 'brand', 'cookieNotice', 'demo', 'districtLookup', 'emergencyPhone', 'hasTerms', 'isConsole', 'language', 'languages', 'name', 'offices', 'onboarding', 'opens',
      'passwordPolicy', 'portalName', 'preview', 'recovery', 'shortName', 'slug', 'tabs', 'texts']);
  });
});
