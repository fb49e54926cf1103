import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { openPage, site, siteDir, subSite } from './harness.ts';
import { pagesByKind, sampleOfEachKind } from './kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

describe.each(sampleOfEachKind(siteDir))('%s', (path) => {
  test('opens without a complaint, fits a phone and is accessible', async () => {
    const { page, complaints, close } = await openPage(path.split('/').map(encodeURIComponent).join('/'), { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    expect(complaints.filter((text) => !(path === '404.html' && text.includes('404')))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    // What is folded away is looked at, too; closed, axe takes its contents for covered by what follows.
    // What is laid out only when it comes into view is brought there first.
    await page.evaluate(async () => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      for (const place of [document.body.scrollHeight / 2, document.body.scrollHeight, 0]) {
        scrollTo(0, place);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }
    });
    // Evaluated by the test's own channel: the page's policy would not let it in as a script.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([]);
    await close();
  });
});

test.skipIf(!subSite)('each kind opens without a complaint below a base path', async () => {
  for (const [path] of pagesByKind(siteDir).values()) {
    const { complaints, close } = await openPage(new URL(path!.split('/').map(encodeURIComponent).join('/'), subSite).href);
    expect([path, ...complaints.filter((text) => !(path === '404.html' && text.includes('404')))]).toEqual([path]);
    await close();
  }
});

test('links lead on without a complaint where motion is welcome', async () => {
  const { page, complaints, close } = await openPage('', { reducedMotion: 'no-preference' });
  for (const kind of ['regions', 'papers', 'people', 'timeline', 'about']) {
    await page.locator(`nav a[href$="/${kind}/"]`).click();
    await page.waitForURL(`**/${kind}/`);
  }
  expect(complaints).toEqual([]);
  await close();
});

test('pages can be read without JavaScript', async () => {
  const { page, close } = await openPage(site, { javaScriptEnabled: false });
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(10);
  await close();
});
