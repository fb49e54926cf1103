import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type Page } from 'playwright-core';
import { chromiumOptions } from '../browser/chromium.ts';

// How long a change takes from the owner's editor to the open page: node scripts/bench/dev.ts SEEDS [PORT]
// Starts the real dev server on a copy of SEEDS, opens an article in a real browser, and changes its page text, then its
// sidecar, several times each. Time runs from the moment the file is saved until the changed words stand on the page.

const [seeds, port = '4977'] = process.argv.slice(2);
if (!seeds) {
  console.error('usage: node scripts/bench/dev.ts SEEDS [PORT]');
  process.exit(2);
}
const rounds = 7;
const folder = mkdtempSync(join(tmpdir(), 'baoku-dev-'));
cpSync(seeds, folder, { recursive: true });
const began = performance.now();
const server = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', port], { env: { ...process.env, BAOKU_SEEDS: folder }, stdio: process.env.SHOW ? 'inherit' : 'ignore' });
const browser = await playwright.launch(await chromiumOptions());
const median = (times: number[]): string => String(Math.round(times.toSorted((a, b) => a - b)[times.length >> 1]!));
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  const home = `http://localhost:${port}/`;
  while (!(await fetch(home).then((answer) => answer.ok, () => false))) await new Promise((done) => setTimeout(done, 500));
  console.log(`first page after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await page.goto(home, { waitUntil: 'networkidle' });
  await page.goto(new URL((await page.locator('main h3 a[href*="/articles/"]').first().getAttribute('href'))!, home).href);
  const file = (await page.locator('a[href*="/sources/"]').first().getAttribute('href'))!;
  const source = await sourceOf(page, new URL(file, home).href);
  const body = await page.locator('.body').innerText();
  const path = join(folder, source);
  const text = readFileSync(path, 'utf8');
  // Words that stand once in the source and once on the page: eight Han characters in a row.
  const phrase = [...body.matchAll(/\p{Script=Han}{8}/gu)].map(([found]) => found).find((found) => text.split(found).length === 2);
  if (!phrase) throw new Error(`Unexpected article without a phrase of its own in ${source}`);

  const change = async (round: string, save: (words: string) => void): Promise<number> => {
    const words = `${phrase.slice(0, 4)}${round}${phrase.slice(4)}`;
    const start = performance.now();
    save(words);
    await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), words, { polling: 20 });
    const time = performance.now() - start;
    await new Promise((done) => setTimeout(done, 800));
    return time;
  };
  const numerals = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].slice(0, rounds);
  const edits: number[] = [];
  for (const round of numerals) edits.push(await change(round, (words) => writeFileSync(path, text.replace(phrase, words))));
  await change('辛', (words) => writeFileSync(path, text.replace(phrase, words)));
  const sidecars: number[] = [];
  for (const round of numerals)
    sidecars.push(await change(`${round}壬`, (words) => writeFileSync(path.replace(/\.\w+$/, '.yaml'), `corrections:\n  - op: replace\n    at: { exact: ${phrase.slice(0, 4)}辛${phrase.slice(4)} }\n    with: ${words}\n`)));
  console.log(`page text changed: median ${median(edits)} ms (${edits.map(Math.round).join(' ')})`);
  console.log(`sidecar changed: median ${median(sidecars)} ms (${sidecars.map(Math.round).join(' ')})`);
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** The seed file that a source page shows. */
async function sourceOf(page: Page, url: string): Promise<string> {
  const html = await (await page.request.get(url)).text();
  return /<small[^>]*>([^<]+?\.(?:txt|md)) · /.exec(html)![1]!;
}
