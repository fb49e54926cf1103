import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Converter } from 'opencc-js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ArticleText, Manifest } from '../../src/search/manifest.ts';
import { readVariants } from '../../src/search/manifest.ts';
import { normalise } from '../../src/search/normalise.ts';
import { readPageList } from '../../src/search/pagefind-files.ts';
import { openPage, siteDir, subSite } from './harness.ts';

const index = join(siteDir, 'pagefind');
const unpacked = (path: string): Buffer => gunzipSync(readFileSync(join(index, path)));
const json = (path: string): unknown => JSON.parse(unpacked(path).toString('utf8'));
const manifest = JSON.parse(readFileSync(join(index, 'archive.json'), 'utf8')) as Manifest;
const variants = readVariants(json(manifest.variants) as string);
/** What is published, folded, article by article. */
const articles = manifest.shards.flatMap((shard) =>
  readPageList(unpacked(shard.pages)).hashes.map((hash) => {
    const { id, headline, heading, body } = json(`${shard.path}text/${hash}.pack`) as ArticleText;
    return { id, texts: [headline ?? '', ...heading, ...body].map((text) => normalise(text, variants)), printed: [headline ?? '', ...heading, ...body] };
  }),
);
const truth = (text: string): string[] => articles.filter(({ texts }) => texts.some((own) => own.includes(normalise(text, variants)))).map(({ id }) => id).sort();

const address = (parameters: Record<string, string>): string => `search/?${new URLSearchParams(parameters)}`;
interface Shown { state: string; total: number; ids: string[] }
async function settled(page: Page): Promise<Shown> {
  await page.locator('#results:is([data-state=done], [data-state=error])').waitFor({ state: 'attached' });
  return page.locator('#results').evaluate((list) => ({ state: list.dataset['state']!, total: Number(list.dataset['total']), ids: [...list.children].map((item) => (item as HTMLElement).dataset['article']!) }));
}
async function search(query: string, more: Record<string, string> = {}): Promise<Shown> {
  const { page, complaints, close } = await openPage(address({ q: query, ...more }));
  const shown = await settled(page);
  expect(faults(complaints)).toEqual([]);
  await close();
  return shown;
}

/** A transition between pages that is cut short by the next step of a test is no fault of a page. */
const faults = (complaints: readonly string[]): string[] => complaints.filter((text) => !text.includes('Transition was'));

/** Pieces of the published texts: every so many characters one of another length, so that all kinds come up. */
function samples(): string[] {
  const out: string[] = [];
  articles.forEach(({ printed }, number) => {
    const text = [...printed.join('\n')];
    for (let at = 7 * number; at < text.length; at += 397) {
      const piece = text.slice(at, at + 1 + ((at + number) % 9)).join('').split('\n')[0]!.trim();
      if (normalise(piece) !== '' && !piece.includes('"')) out.push(piece);
    }
  });
  return out;
}
/** A string that many articles have, for what needs results. */
const common = ['的', '一', '，'].find((text) => truth(text).length > 3)!;
/** One word that stands in a text more than once. */
const repeated = articles.map(({ id, printed }) => ({ id, text: printed.slice(1).find((text) => /^\p{Script=Han}{4}/u.test(text)) })).find(({ text }) => text !== undefined)!;

describe('results', () => {
  test('are exactly the articles that contain the query, for pieces of every kind', async () => {
    const { page, complaints, close } = await openPage(address({ q: common }));
    await settled(page);
    for (const piece of samples().slice(0, 120)) {
      await page.locator('#q').fill(`"${piece}"`);
      await page.keyboard.press('Enter');
      const shown = await settled(page);
      expect([piece, shown.state, shown.total]).toEqual([piece, 'done', truth(piece).length]);
      expect(shown.ids.filter((id) => !truth(piece).includes(id))).toEqual([]);
    }
    expect(faults(complaints)).toEqual([]);
    await close();
  }, 180_000);

  test('are the same for traditional input', async () => {
    const toTraditional = Converter({ from: 'cn', to: 'tw' });
    const piece = articles.flatMap(({ printed }) => printed.flatMap((text) => text.match(/\p{Script=Han}{4}/gu) ?? [])).find((text) => toTraditional(text) !== text && normalise(toTraditional(text), variants) === text)!;
    const { page, close } = await openPage(address({ q: toTraditional(piece) }));
    const shown = await settled(page);
    expect(shown.ids.toSorted()).toEqual(truth(piece).slice(0, 20));
    expect(await page.locator('#results li .tag').first().innerText()).toBe('繁简通检');
    await close();
  });

  test.each(['"', '-', '""', '"a', '<img src=x onerror=alert(1)>', '\\', '%', '𠮷𠀀', '年份:x', '-没有'])('an odd query %s is answered', async (query) => {
    expect((await search(query)).state).toBe('done');
  });

  test('of two words hold both', async () => {
    const [a, b] = ['的', '在'];
    const wanted = truth(a!).filter((id) => truth(b!).includes(id));
    expect((await search(`${a} ${b}`)).total).toBe(wanted.length);
    expect((await search(`${a} -${b}`)).total).toBe(truth(a!).length - wanted.length);
  });

  test('stand below a base path as well', async () => {
    if (subSite === '') return;
    const { page, complaints, close } = await openPage(new URL(address({ q: common }), subSite).href);
    expect((await settled(page)).total).toBe(truth(common).length);
    await page.locator('#results h2 a').first().click();
    await page.locator('.hit-bar').waitFor();
    expect(page.url()).toContain('/archive/articles/');
    expect(faults(complaints)).toEqual([]);
    await close();
  });
});

describe('the page', () => {
  test('leads from the front page to a hit by keyboard alone, on a phone', async () => {
    const { page, complaints, close } = await openPage('', { viewport: { width: 360, height: 740 } });
    await page.keyboard.press('/');
    await page.keyboard.type(common);
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=/u);
    const { total, ids } = await settled(page);
    expect(total).toBe(truth(common).length);
    expect(await page.locator('#search-status').innerText()).toContain(`${total}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press('/');
    const first = page.locator('#results h2 a').first();
    for (let press = 0; press < 60 && !(await first.evaluate((link) => link === document.activeElement)); press++) await page.keyboard.press('Tab');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.hit-bar').waitFor();
    expect(decodeURIComponent(page.url())).toContain(ids[0]!);
    expect(await page.locator('.hit-bar output').innerText()).toMatch(/^1 \/ \d+$/u);
    expect(faults(complaints)).toEqual([]);
    await close();
  });

  test('keeps its whole state in the address, back and forward', async () => {
    const { page, close } = await openPage(address({ q: common }));
    await settled(page);
    await page.locator('.orders a', { hasText: '由远及近' }).click();
    await page.waitForURL(/order=oldest/u);
    await page.locator('#q').fill('没有这样的词组');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '没有这样的词组');
    expect((await settled(page)).total).toBe(0);
    await page.goBack();
    await expect.poll(async () => (await settled(page)).total).toBe(truth(common).length);
    expect(await page.locator('#q').inputValue()).toBe(common);
    expect(await page.locator('.orders [aria-current]').innerText()).toBe('由远及近');
    await page.goForward();
    await expect.poll(async () => (await settled(page)).total).toBe(0);
    await close();
  });

  test('says what was searched when there is nothing', async () => {
    const { page, close } = await openPage(address({ q: '没有这样的词组' }));
    expect((await settled(page)).total).toBe(0);
    await page.locator('.zero').waitFor();
    expect(await page.locator('.zero').innerText()).toContain(`${manifest.coverage.pages} 个版面、${manifest.coverage.articles} 篇文章`);
    await close();
  });

  test('says so when the network fails in the middle, shows no half result, and can try again', async () => {
    const { page, close } = await openPage(address({ q: common }));
    await settled(page);
    await page.context().route('**/pagefind/index/**', (route) => route.abort());
    await page.locator('#q').fill('市委书记');
    await page.keyboard.press('Enter');
    await page.locator('#results[data-state=error]').waitFor({ state: 'attached' });
    expect(await page.locator('#results li').count()).toBe(0);
    expect(await page.locator('#search-status').innerText()).toContain('未完成');
    await page.context().unroute('**/pagefind/index/**');
    await page.getByRole('button', { name: '重试' }).click();
    await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
    expect((await settled(page)).total).toBe(truth('市委书记').length);
    await close();
  });

  test.each(['**/_astro/search-page*', '**/_astro/search-worker*', '**/pagefind/pagefind.js', '**/pagefind/archive.json', '**/pagefind/wasm*', '**/pagefind/*.pf_meta', '**/pagefind/text/**'])('says so when %s cannot be fetched', async (files) => {
    const { page, close } = await openPage('about/');
    await page.context().route(files, (route) => route.abort());
    await page.goto(new URL(`../${address({ q: common })}`, page.url()).href);
    const shown = await settled(page);
    expect([shown.state, shown.ids]).toEqual(['error', []]);
    expect(await page.locator('#search-status').innerText()).not.toBe('');
    await close();
  });

  test('moves nothing once it is shown', async () => {
    const { page, close } = await openPage(address({ q: common }));
    await settled(page);
    await page.waitForTimeout(300);
    const shift = await page.evaluate(() => new Promise<number>((done) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => { done(sum); }, 300);
    }));
    expect(shift).toBeLessThan(0.02);
    await close();
  });

  test('leads on without JavaScript', async () => {
    const { page, close } = await openPage('search/', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text).toContain('需要 JavaScript');
    expect(await page.locator('main noscript a, main .search-browse a').count()).toBeGreaterThanOrEqual(4);
    await close();
  });

  test('loads little script before the field is touched, and no dictionary ever', async () => {
    const { page, close } = await openPage('search/');
    const scripts = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ name }) => new URL(name).pathname));
    const { gzipSync } = await import('node:zlib');
    expect(scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(siteDir, path)), { level: 9 }).length, 0)).toBeLessThanOrEqual(3000);
    await page.goto(new URL(address({ q: common }), page.url()).href.replace('search/search/', 'search/'));
    await settled(page);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('jieba')))).toEqual([]);
    await close();
  });
});

describe('suggestions', () => {
  test('come with the first letters, can be chosen by keyboard and put away', async () => {
    const suggestions = json(manifest.suggestions) as { headlines: string[] };
    const headline = suggestions.headlines[0]!;
    const { page, complaints, close } = await openPage('');
    await page.keyboard.press('/');
    await page.keyboard.type([...headline].slice(0, 4).join(''));
    const field = page.getByRole('combobox').first();
    await page.getByRole('option').first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[aria-selected=true]').getAttribute('id')).toBe(await field.getAttribute('aria-activedescendant'));
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.type([...headline][4] ?? '');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=/u);
    expect((await settled(page)).total).toBeGreaterThan(0);
    expect(faults(complaints)).toEqual([]);
    await close();
  });
});

describe('an article reached from a search', () => {
  const query = [...repeated.text!].slice(0, 2).join('');
  const open = `articles/${encodeURIComponent(repeated.id)}/?q=${encodeURIComponent(query)}`;

  test('marks every hit, steps from one to the next and can be seen without marks', async () => {
    const { page, complaints, close } = await openPage(open);
    await page.locator('.hit-bar').waitFor();
    const total = Number(/\/ (\d+)/u.exec(await page.locator('.hit-bar output').innerText())![1]);
    expect(await page.evaluate(() => [...CSS.highlights.get('hit')!].map((range) => (range as Range).toString()).join('').length)).toBe(total * query.length);
    await page.getByRole('button', { name: '上一处' }).click();
    expect(await page.locator('.hit-bar output').innerText()).toBe(`${total} / ${total}`);
    await page.locator('.hit-bar a').click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('.hit-bar').count()).toBe(0);
    expect(faults(complaints)).toEqual([]);
    await close();
  });

  test('marks them with elements where the browser has no highlights', async () => {
    const { page, close } = await openPage('');
    await page.addInitScript(() => { Reflect.deleteProperty(CSS, 'highlights'); });
    await page.goto(new URL(open, page.url()).href);
    await page.locator('.hit-bar').waitFor();
    expect(await page.locator('mark.hit').first().innerText()).toBe(query);
    await close();
  });
});
