import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8', '.md': 'text/markdown; charset=utf-8', '.wasm': 'application/wasm', '.csv': 'text/csv; charset=utf-8', '.atom': 'application/atom+xml', '.woff2': 'font/woff2', '.png': 'image/png',
};

export interface ServedSite {
  /** Address of the home page, with the base path and a `/` at its end. */
  url: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** Path the site stands under, with `/` at both ends. */
  base?: string;
  /** Whether the headers are sent that the site's own `_headers` asks for. */
  headers?: boolean;
  /** Folders that take the place of the site's own, by their names. */
  beside?: Readonly<Record<string, string>>;
  /** Told of each piece of a body that is sent, in bytes. */
  onSent?: (file: string, bytes: number) => void;
}

/**
 * Serve a built site as a plain file host would: files, `index.html` of folders, 404.html, text compressed for those who
 * take it, and the headers the site's own `_headers` asks for.
 *
 * @param dir folder of the site
 */
export async function serveSite(dir: string, { base = '/', headers = true, beside = {}, onSent }: ServeOptions = {}): Promise<ServedSite> {
  const sentWithAll = headers ? documentedHeaders(dir) : [];
  const fileAt = (below: string): string | undefined => {
    const first = below.split('/', 1)[0]!;
    const other = Object.hasOwn(beside, first) ? beside[first] : undefined;
    return other === undefined ? fileFor(dir, below) : fileFor(other, below.slice(first.length + 1));
  };
  const server = createServer((request, response) => {
    for (const [name, value] of sentWithAll) response.setHeader(name, value);
    const path = pathOf(request.url ?? '/');
    const file = path?.startsWith(base) ? fileAt(path.slice(base.length)) : undefined;
    const found = file ?? join(dir, '404.html');
    if (!existsSync(found)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
      return;
    }
    const type = types[extname(found)] ?? 'application/octet-stream';
    const gzip = /text|json|javascript|xml/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(file ? 200 : 404, { 'Content-Type': type, Vary: 'Accept-Encoding', ...(gzip && { 'Content-Encoding': 'gzip' }) });
    const body = gzip ? createReadStream(found).pipe(createGzip()) : createReadStream(found);
    if (onSent) body.on('data', (chunk: Buffer) => onSent(found, chunk.length));
    body.pipe(response);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://site.invalid').pathname);
  } catch {
    return undefined;
  }
}

function fileFor(dir: string, below: string): string | undefined {
  const path = normalize(join(dir, below));
  if (!path.startsWith(normalize(dir)) || below.includes('\0') || !existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, 'index.html');
  return (below === '' || below.endsWith('/')) && existsSync(index) ? index : undefined;
}

function documentedHeaders(dir: string): [string, string][] {
  const file = join(dir, '_headers');
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/^\s+([\w-]+):\s*(.+)$/gm)].map((match) => [match[1]!, match[2]!]);
}
