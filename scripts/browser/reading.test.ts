import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPage, site, siteDir } from './harness.ts';
import { pagesByKind } from './kinds.ts';

const address = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
const fileOf = (path: string): Buffer => readFileSync(join(siteDir, `${path}index.html`));

/** The article with the heaviest page: it has the most of everything. */
const heaviest = (): string => pagesByKind(siteDir).get('articles/*/')!.reduce((most, path) => (fileOf(path).length > fileOf(most).length ? path : most));

test('without script: from the front page to a region, an article, its source line and back, and its citation file', async () => {
  const { page, complaints, close } = await openPage(site, { javaScriptEnabled: false });
  await page.locator('main aside a[href*="/regions/"]:not([href$="/regions/"])').first().click();
  await page.locator('main h3 a[href*="/articles/"]').first().click();
  const article = page.url();
  expect((await page.locator('.body').innerText()).length).toBeGreaterThan(50);

  await page.locator('.body p[id] .at').first().click();
  expect(page.url()).toMatch(/\/sources\/.+#L\d+$/);
  await page.locator('tr:target .whose a').first().click();
  expect(page.url().replace(/#.*/, '')).toBe(article);

  const citation = await page.request.get(new URL((await page.locator('a[href$=".ris"]').first().getAttribute('href'))!, article).href);
  expect([citation.status(), (await citation.text()).startsWith('TY  - NEWS')]).toEqual([200, true]);
  expect(complaints).toEqual([]);
  await close();
});

test('every paragraph of an article stands beside its source lines, under the same anchor', async () => {
  const path = heaviest();
  const { page, close } = await openPage(address(path), { javaScriptEnabled: false });
  const anchors = await page.locator('.body [id^=p]').evaluateAll((all) => all.map(({ id }) => id));
  await page.locator('.notice a[href$="/compare/"]').click();
  for (const anchor of anchors) expect(await page.locator(`tr#${anchor} .verbatim`).count()).toBeGreaterThan(0);
  await close();
});

test('an article is at most 20 KB over its text and four requests, and nothing in it moves', async () => {
  const path = heaviest();
  const html = fileOf(path);
  const words = html.toString().replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]+>/g, '');
  expect(gzipSync(html).length - gzipSync(words).length).toBeLessThanOrEqual(20 * 1024);

  const { page, close } = await openPage('404.html');
  let requests = 0;
  page.on('request', () => requests++);
  await page.goto(new URL(address(path), site).href, { waitUntil: 'networkidle' });
  expect(requests).toBeLessThanOrEqual(4);
  const shifts = await page.evaluate(() => new Promise<number>((done) => {
    let sum = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 200);
  }));
  expect(shifts).toBe(0);
  await close();
});

test('the card of a place shows on focus, and Escape puts it away', async () => {
  const path = pagesByKind(siteDir).get('articles/*/')!.find((one) => fileOf(one).includes('class="place"'))!;
  const { page, close } = await openPage(address(path));
  const place = page.locator('.place').first();
  const card = (): Promise<string> => place.evaluate((link) => `${getComputedStyle(link, '::after').display} ${getComputedStyle(link, '::after').content}`);
  await place.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await card()).toContain((await place.getAttribute('data-why'))!.slice(0, 2));
  await page.keyboard.press('Escape');
  expect(await card()).toMatch(/^none/);
  await close();
});

test('an article prints in two columns, without the furniture of the screen', async () => {
  const { page, close } = await openPage(address(heaviest()));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.body').evaluate((body) => getComputedStyle(body).columnCount)).toBe('2');
  for (const furniture of ['.plate nav', '.ribbon', '.cite-acts button']) expect(await page.locator(furniture).first().isVisible()).toBe(false);
  await close();
});

test('a link that is pointed at is fetched ahead, once; others are not', async () => {
  const { page, close } = await openPage(site);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const link = page.locator('main h3 a').first();
  await link.hover();
  await page.waitForTimeout(400);
  await page.mouse.move(0, 0);
  await link.hover();
  await page.waitForTimeout(400);
  expect(fetched).toEqual([new URL((await link.getAttribute('href'))!, site).pathname]);
  await close();
});

test('pages fade into one another, and none of it is an error', async () => {
  const { page, complaints, close } = await openPage();
  await page.addInitScript(() => addEventListener('pagereveal', (event) => Object.assign(globalThis, { faded: Boolean((event as Event & { viewTransition: unknown }).viewTransition) })));
  // A page is revealed with its first frame, which may come after it has loaded.
  const reveal = (): Promise<boolean | undefined> => page.evaluate(() => (globalThis as unknown as { faded?: boolean }).faded);
  for (const part of ['regions', 'papers', 'people', 'timeline']) {
    let faded: boolean | undefined;
    // A browser on a busy machine gives up a transition whose page comes late: each page has three tries.
    for (let tries = 0; tries < 3 && !faded; tries++) {
      if (tries > 0) await page.goBack();
      await page.locator(`nav a[href$="/${part}/"]`).first().click();
      await page.waitForURL(`**/${part}/`);
      await expect.poll(reveal, { timeout: 10_000 }).toBeDefined();
      faded = await reveal();
    }
    expect(faded).toBe(true);
  }
  expect(complaints).toEqual([]);
  await close();
});
