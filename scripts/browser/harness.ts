import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The site under `/`, served with the documented headers; ends with `/`. */
export const site = inject('rootSite');
/** The same under `/archive/`; empty where scripts/test.ts did not build it. */
export const subSite = inject('archiveSite');
/** Folders of the two. */
export const siteDir = inject('rootDir');
export const subSiteDir = inject('archiveDir');

let browser: Promise<Browser> | undefined;

/** A page of its own context, with everything the browser complained about. */
export interface OpenPage {
  page: Page;
  /** Console errors, uncaught exceptions, failed requests and requests to other hosts, in order. */
  complaints: string[];
  close: () => Promise<void>;
}

/**
 * Open an address in the test browser.
 *
 * @param path below the site under `/`, or a whole address
 */
export async function openPage(path = '', options: BrowserContextOptions = {}): Promise<OpenPage> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = new URL(path, site);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // What a reader leaves behind by going on is given up, not failed.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.host !== address.host) complaints.push(`request to another host: ${url.href}`);
  });
  await page.goto(address.href, { waitUntil: 'load' });
  return { page, complaints, close: () => context.close() };
}
