import { closeSync, mkdirSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Records } from '../src/archive/record.ts';
import type { Release } from '../src/files/release.ts';
import { changedAddresses, siteFiles } from '../src/files/site-files.ts';
import { sitemapIndex, sitemaps } from '../src/files/sitemap.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { ArchiveConfig } from '../src/site/archive-config.ts';
import { buildArchive } from '../src/site/archive.ts';
import { absolute, sitemapUrl, url } from '../src/site/urls.ts';

/** Does a built page ask to be left out? It says so among the first things of its head. */
function unlisted(file: string): boolean {
  const start = Buffer.alloc(2048);
  const handle = openSync(file, 'r');
  readSync(handle, start);
  closeSync(handle);
  return start.includes('<meta name="robots" content="noindex"');
}

/** The text of a printed page as it was read: the articles say the same, and better. */
const source = /^sources[/\\]/;

/** Addresses of the pages a search engine should lead to, sorted. */
function pageAddresses(out: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[/\\])index\.html$/.test(file) && !source.test(file) && !unlisted(join(out, file)))
    .map((file) => url(file.split(sep).slice(0, -1).map((segment) => encodeURIComponent(segment) + '/').join('')))
    .sort();
}

/**
 * Write what lies beside the pages of a built site. Not done by Astro: a route costs it 1.2 ms a file, this 0.3 ms
 * (10,000 articles, 70,000 files), and what has to be whole at once, like the sitemap, needs the built pages.
 *
 * @param out folder of the built site
 * @returns number of files written
 * @throws Error where an id would lead out of that folder
 */
export function writeSiblings(records: Records, config: ArchiveConfig, release: Release, gaz: Gazetteer, out: string): number {
  const root = resolve(out);
  const made = new Set<string>();
  let count = 0;
  const write = (address: string, content: string | Uint8Array): void => {
    const path = resolve(root, ...address.slice(url().length).split('/').map(decodeURIComponent));
    if (!path.startsWith(root + sep)) throw new Error(`Unexpected address ${address}, expected one inside ${root}`);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, content);
    count += 1;
  };

  const archive = buildArchive(records);
  for (const file of siteFiles(archive, config, release, gaz)) write(file.url, file.content);

  const changed = changedAddresses(archive, release);
  const maps = sitemaps(pageAddresses(root).map((address) => ({ url: absolute(address, config.site), changed: changed.get(address) })));
  maps.forEach((map, index) => write(sitemapUrl(index + 1), map));
  write(sitemapUrl(), sitemapIndex(maps.map((_, index) => absolute(sitemapUrl(index + 1), config.site))));
  return count;
}
