import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../src/archive/record.ts';
import type { Redirect } from '../src/owner/keep-addresses.ts';
import { redirectPage } from '../src/owner/redirect-page.ts';
import { articleUrl, pageUrl, sourceUrl, url } from '../src/site/urls.ts';

/**
 * Write a page at every address that has no record any more, leading to the record that has its text now.
 * Done after Astro: as routes of their own they would stand in the way of those of the records.
 *
 * @param site folder of the built site
 * @param origin under which it will stand, without the base path
 */
export function writeRedirects(site: string, redirects: readonly Redirect[], records: Records, origin: string): void {
  const titles = new Map(records.articles.map(({ id, headline, blocks }) => [id, headline ?? `${blocks[0]?.text.slice(0, 20) ?? ''}…`]));
  const write = (address: string, to: string | null, title: string): void => {
    const dir = join(site, decodeURIComponent(address.slice(url().length)));
    const file = join(dir, 'index.html');
    if (existsSync(file)) return;
    mkdirSync(dir, { recursive: true });
    writeFileSync(file, redirectPage(to === null ? null : { path: to, full: new URL(to, origin).href, title }, url()));
  };
  for (const { kind, from, to } of redirects) {
    const target = to && (to.kind === 'article' ? articleUrl(to.id) : pageUrl(to.id));
    const title = to?.kind === 'article' ? (titles.get(to.id) ?? to.id) : '所在版面';
    if (kind === 'article') write(articleUrl(from), target, title);
    else {
      write(pageUrl(from), target, title);
      write(sourceUrl(from), to?.kind === 'page' ? sourceUrl(to.id) : target, title);
    }
  }
}
