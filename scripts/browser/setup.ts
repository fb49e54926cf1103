import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../serve.ts';
import { chromiumOptions } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site built under `/`. */
    rootSite: string;
    /** Address of the same site built under `/archive/`; empty where only one was built. */
    archiveSite: string;
    rootDir: string;
    archiveDir: string;
    browser: string;
  }
}

/** Serve what scripts/test.ts has built (or `dist`) and start one browser for all files of tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const rootDir = resolve(process.env.BAOKU_TEST_ROOT ?? 'dist');
  const archiveDir = process.env.BAOKU_TEST_ARCHIVE ? resolve(process.env.BAOKU_TEST_ARCHIVE) : '';
  if (!existsSync(rootDir)) throw new Error(`Unexpected lack of ${rootDir}, expected a built site: run npm run build, or npm test`);
  const root = await serveSite(rootDir);
  const archive = archiveDir ? await serveSite(archiveDir, { base: '/archive/' }) : undefined;
  const server = await playwright.launchServer(await chromiumOptions());
  provide('rootSite', root.url);
  provide('archiveSite', archive?.url ?? '');
  provide('rootDir', rootDir);
  provide('archiveDir', archiveDir);
  provide('browser', server.wsEndpoint());
  return async () => {
    await server.close();
    await Promise.all([root.close(), archive?.close()]);
  };
}
