import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium as playwright, type Browser, type CDPSession, type Page } from 'playwright-core';
import { chromiumOptions } from '../browser/chromium.ts';
import { pagesByKind } from '../browser/kinds.ts';
import { serveSite } from '../serve.ts';

// What a page of each kind weighs and how fast it shows: node scripts/bench/pages.ts [DIST] [KIND…]
// One line per kind, of its heaviest page. Timings are those of a slow phone: Slow 4G (562 ms round trip, 1.44 Mbit/s) and
// a processor four times slower, nothing cached; the middle one of three loads.

const runs = 3;
const slow = { offline: false, latency: 562.5, downloadThroughput: (1.44 * 1024 * 1024) / 8, uploadThroughput: (0.675 * 1024 * 1024) / 8 };

interface Load {
  requests: number;
  bytes: Record<'html' | 'css' | 'js' | 'other', number>;
  nodes: number;
  cls: number;
  fcp: number;
  lcp: number;
}

/** Runs in the page before anything of it: keeps what the browser reports while it loads. */
function observe(): void {
  const kept = { cls: 0, lcp: 0, fcp: 0 };
  Object.assign(globalThis, { kept });
  const on = (type: string, note: (entry: PerformanceEntry) => void): void => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('layout-shift', (entry) => (kept.cls += (entry as PerformanceEntry & { value: number }).value));
  on('largest-contentful-paint', (entry) => (kept.lcp = entry.startTime));
  on('paint', (entry) => (kept.fcp = entry.name === 'first-contentful-paint' ? entry.startTime : kept.fcp));
}

const kindOf = (type: string): keyof Load['bytes'] => (type === 'document' ? 'html' : type === 'stylesheet' ? 'css' : type === 'script' ? 'js' : 'other');

async function load(browser: Browser, url: string, throttled: boolean): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true });
  const page: Page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (throttled) {
    await session.send('Network.emulateNetworkConditions', slow);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript(observe);
  const bytes = { html: 0, css: 0, js: 0, other: 0 };
  let requests = 0;
  page.on('requestfinished', async (request) => {
    requests++;
    const sizes = await request.sizes().catch(() => undefined);
    bytes[kindOf(request.resourceType())] += sizes?.responseBodySize ?? 0;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => ({ ...(globalThis as unknown as { kept: { cls: number; lcp: number; fcp: number } }).kept, nodes: document.querySelectorAll('*').length }));
  await context.close();
  return { requests, bytes, ...seen };
}

const middle = (loads: Load[]): Load => loads.toSorted((a, b) => a.lcp - b.lcp)[loads.length >> 1]!;
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

const dir = resolve(process.argv[2] ?? 'dist');
const wanted = process.argv.slice(3);
const site = await serveSite(dir);
const browser = await playwright.launch(await chromiumOptions());
try {
  console.log('| kind | heaviest page, HTML KB gzip | over its text | CSS | JS | requests | DOM nodes | CLS | FCP ms | LCP ms |');
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const [kind, paths] of pagesByKind(dir)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    const weigh = (path: string): { path: string; html: Buffer; weight: number } => {
      const html = readFileSync(join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path));
      return { path, html, weight: gzipSync(html).length };
    };
    const heaviest = paths.map(weigh).reduce((most, one) => (one.weight > most.weight ? one : most));
    const words = heaviest.html.toString().replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]+>/g, '');
    const url = site.url + heaviest.path.split('/').map(encodeURIComponent).join('/');
    const plain = await load(browser, url, false);
    const loads: Load[] = [];
    for (let run = 0; run < runs; run++) loads.push(await load(browser, url, true));
    const { cls, fcp, lcp } = middle(loads);
    console.log(
      `| ${kind || '/'} | ${kilobytes(heaviest.weight)} | ${kilobytes(heaviest.weight - gzipSync(words).length)} | ${kilobytes(plain.bytes.css)} | ${kilobytes(plain.bytes.js)} | ${plain.requests} | ${plain.nodes} | ${cls.toFixed(3)} | ${Math.round(fcp)} | ${Math.round(lcp)} |`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}
