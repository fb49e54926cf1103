import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attributesOf, inlineScripts } from '../../src/owner/site-links.ts';
import { writeHostileSeeds } from '../hostile-seeds.ts';
import { serveSite, type ServedSite } from '../serve.ts';
import { openPage } from './harness.ts';

/** In npm test every payload once; the nightly run has 200 page texts and opens every page they make. */
const nightly = process.env.BAOKU_NIGHTLY === '1';
const count = nightly ? 200 : 70;

const work = mkdtempSync(join(tmpdir(), 'baoku-hostile-'));
const dir = join(work, 'site');
let served: { guarded: ServedSite; bare: ServedSite };
let pages: string[];

beforeAll(async () => {
  writeHostileSeeds(join(work, 'seeds'), count);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--in', join(work, 'seeds'), '--out', dir, '--no-ledger'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  served = { guarded: await serveSite(dir), bare: await serveSite(dir, { headers: false }) };
  pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).map((file) => file.split(sep).join('/')).sort();
}, 600_000);
afterAll(async () => {
  await Promise.all([served?.guarded.close(), served?.bare.close()]);
  rmSync(work, { recursive: true, force: true });
});

test('no built page has a handler, an inline script, a style attribute or an address that runs', () => {
  for (const file of pages) {
    const html = readFileSync(join(dir, file), 'utf8');
    for (const { element, name, value } of attributesOf(html)) {
      expect([file, element, name], value).not.toEqual([file, element, expect.stringMatching(/^on/)]);
      if (['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcdoc', 'background', 'poster'].includes(name)) expect([file, value.trim()]).toEqual([file, expect.stringMatching(/^(?:https?:\/\/(?!evil)|mailto:|\/(?!\/)|#|\.{0,2}\/|$|[\w%-]+(?:\/|\.\w+$))/)]);
    }
    expect([file, inlineScripts(html)]).toEqual([file, []]);
  }
});

describe.each(['with the policy', 'without the policy, by escaping alone'])('%s', (how) => {
  const bypassCSP = how !== 'with the policy';
  test('no page of hostile seeds runs what stands in them', async () => {
    const base = bypassCSP ? served.bare.url : served.guarded.url;
    const opened = nightly ? pages : pages.filter((file) => /^(?:articles\/[^/]+|pages\/[^/]+|sources\/[^/]+|report|people)\/index\.html$|^[^/]*$/.test(file)).filter((_, i) => i % 4 === 0);
    const { page, complaints, close } = await openPage(base, { bypassCSP });
    const ran: string[] = [];
    page.on('dialog', (dialog) => void (ran.push(`dialog ${page.url()}`), dialog.dismiss()));
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'hostile', { set: () => console.error('hostile script ran') });
    });
    for (const file of opened) {
      complaints.length = 0;
      const address = new URL(file.split('/').map(encodeURIComponent).join('/').replace(/index\.html$/, ''), base).href;
      await page.goto(address, { waitUntil: 'load' });
      expect([file, page.url()]).toEqual([file, address]);
      expect([file, ...complaints.filter((text) => !(file === '404.html' && text.includes('404')))]).toEqual([file]);
    }
    expect(ran).toEqual([]);
    await close();
  }, 600_000);

  test('nor does the search for it', async () => {
    const base = bypassCSP ? served.bare.url : served.guarded.url;
    for (const query of ['<img src=x onerror=globalThis.hostile=1>', '慈溪', '"><script>globalThis.hostile=1</script>', 'script']) {
      const { page, complaints, close } = await openPage(`${base}search/?q=${encodeURIComponent(query)}`, { bypassCSP });
      await page.waitForSelector('#results[data-state="done"], #results[data-state="error"]', { state: 'attached' });
      expect([query, await page.evaluate(() => 'hostile' in globalThis), ...complaints]).toEqual([query, false]);
      await close();
    }
  });
});
