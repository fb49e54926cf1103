import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Content the site is published with; sent as a header, so that it holds for every page. */
export const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:";

export interface ServedSite {
  /** Address of the site's first page, with the base path, ending in a slash. */
  url: string;
  /** Body bytes sent since the last call of `reset`; text is packed as static hosts do it. */
  bytes(): number;
  reset(): void;
  close(): Promise<void>;
}

/**
 * Serve a built site the way a static host does: index.html for folders, gzip for text, the site's own policy as a header.
 *
 * @param base path the site stands under, with `/` at both ends; nothing is found outside of it
 */
export async function serve(dir: string, base = '/'): Promise<ServedSite> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : '..';
    const found = join(dir, inside);
    const file = existsSync(found) && statSync(found).isDirectory() ? join(found, 'index.html') : found;
    if (inside.startsWith('..') || !existsSync(file)) {
      response.writeHead(404).end('not found');
      return;
    }
    const type = types[extname(file)];
    response.setHeader('content-type', type ?? 'application/octet-stream');
    response.setHeader('content-security-policy', policy);
    response.setHeader('cache-control', 'max-age=600');
    const read = createReadStream(file);
    if (type) response.setHeader('content-encoding', 'gzip');
    const body = type ? read.pipe(createGzip({ level: 9 })) : read;
    body.on('data', (chunk: Buffer) => { sent += chunk.length; });
    body.pipe(response);
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    bytes: () => sent,
    reset() { sent = 0; },
    close: () => new Promise((done) => {
      server.close(() => { done(); });
      server.closeAllConnections();
    }),
  };
}

/** Start a headless Chromium that comes from npm; the caller closes it. */
export async function launch(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
}
