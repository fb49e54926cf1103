import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPage, site, siteDir } from './harness.ts';

const folders = (of: string): string[] => readdirSync(join(siteDir, of), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const article = `articles/${encodeURIComponent(folders('articles')[0]!)}/`;
const printed = `pages/${encodeURIComponent(folders('pages')[0]!)}/`;

test('a citation is copied as it stands, with the mouse or the keyboard, and the reader is told', async () => {
  const { page, complaints, close } = await openPage(article, { permissions: ['clipboard-read', 'clipboard-write'] });
  const section = page.locator('section.cite');
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await section.locator('button').first().click();
  expect(await copied()).toBe(await section.locator('.cite-text').first().textContent());
  expect(await section.locator('[role=status]').first().textContent()).toBe('已复制');
  await section.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(copied).toBe(await section.locator('.cite-text').nth(1).textContent());
  expect(complaints).toEqual([]);
  await close();
});

test('without script the citations and their files are there, and no dead button', async () => {
  const { page, close } = await openPage(article, { javaScriptEnabled: false });
  expect(await page.locator('.cite-text').first().isVisible()).toBe(true);
  expect(await page.locator('section.cite button:visible').count()).toBe(0);
  for (const href of await page.locator('section.cite a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
    expect([href, (await page.request.get(href)).status()]).toEqual([href, 200]);
  }
  await close();
});

test('the head of an article says one thing to all: title, address, kind', async () => {
  const { page, complaints, close } = await openPage(article);
  const head = await page.evaluate(() => ({
    title: document.querySelector<HTMLMetaElement>('meta[name=citation_title]')!.content,
    url: document.querySelector<HTMLMetaElement>('meta[name=citation_public_url]')!.content,
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href,
    kinds: [document.querySelector<HTMLMetaElement>('meta[name="DC.type"]')!.content, document.querySelector<HTMLMetaElement>('meta[property="og:type"]')!.content],
    graph: JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent) as Record<string, unknown>,
    misleading: document.querySelectorAll('[name=citation_journal_title], .Z3988, [class*=byline], [class*=author], [class*=vcard]').length,
    others: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate], link[rel=manifest], link[rel~=icon], link[rel=apple-touch-icon]')].map(({ href }) => href),
  }));
  expect(head).toMatchObject({ canonical: head.url, kinds: ['newspaperArticle', 'article'], graph: { '@type': 'NewsArticle', headline: head.title, url: head.url }, misleading: 0 });
  for (const href of head.others) expect([href, (await page.request.get(href)).status()]).toEqual([href, 200]);
  expect(complaints).toEqual([]);
  await close();
});

test('the articles of a printed page can be saved from its list', async () => {
  const { page, close } = await openPage(printed);
  const titles = await page.locator('.Z3988').evaluateAll((spans) => spans.map((span) => new URLSearchParams((span as HTMLElement).title).get('rft.identifier')));
  const links = await page.locator('.entries h3 a').evaluateAll((entries) => entries.map((entry) => (entry as HTMLAnchorElement).pathname));
  expect(titles.map((address) => new URL(address!).pathname)).toEqual(links);
  await close();
});

test('a feed names addresses that exist', async () => {
  const { page, close } = await openPage(printed);
  const feed = (await (await page.request.get(new URL('all.feed.json', site).href)).json()) as { items: { url: string }[] };
  expect(feed.items.length).toBeGreaterThan(0);
  for (const { url } of feed.items.slice(0, 5)) expect((await page.request.get(new URL(new URL(url).pathname, site).href)).status()).toBe(200);
  await close();
});
