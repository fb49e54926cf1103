import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';
import { chromiumOptions } from '../browser/chromium.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** A policy that lets the site's own scripts and the search's WebAssembly run, and nothing else. */
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:";

export interface ServedSite {
  /** Address of the root, ending in a slash. */
  url: string;
  /** Body bytes of scripts, indexes and texts sent since the last call of `reset`; packed as static hosts do it. Pages and styles do not count. */
  bytes(): number;
  reset(): void;
  close(): Promise<void>;
}

/**
 * Serve folders the way a static host does: index.html for folders, gzip for text, the site's own policy as a header.
 *
 * @param folders by the path they stand under, without slashes; '' is the rest
 */
export async function serve(folders: Record<string, string>): Promise<ServedSite> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)).slice(1);
    const mount = Object.keys(folders).find((name) => name !== '' && path.startsWith(`${name}/`)) ?? '';
    const found = join(folders[mount]!, path.slice(mount.length));
    const file = existsSync(found) && statSync(found).isDirectory() ? join(found, 'index.html') : found;
    if (!existsSync(file)) {
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
    if (!/\.(?:html|css|svg)$/.test(file)) body.on('data', (chunk: Buffer) => { sent += chunk.length; });
    body.pipe(response);
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
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
  return playwright.launch(await chromiumOptions());
}
