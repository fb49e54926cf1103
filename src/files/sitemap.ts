/** The sitemap protocol's limit for one file. */
export const sitemapLimit = 50_000;

export interface SitemapEntry {
  /** Absolute address, percent-encoded. */
  url: string;
  /** ISO 8601; left out where it is not known. */
  changed?: string | undefined;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const document = (root: string, item: string, entries: readonly SitemapEntry[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries.map(({ url, changed }) => `<${item}><loc>${escape(url)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</${item}>`),
    `</${root}>`,
    '',
  ].join('\n');

/** Sitemap files of at most 50,000 addresses each. */
export function sitemaps(entries: readonly SitemapEntry[], limit = sitemapLimit): string[] {
  const files: string[] = [];
  for (let start = 0; start < entries.length; start += limit) files.push(document('urlset', 'url', entries.slice(start, start + limit)));
  return files;
}

/** The index that names the sitemap files. */
export const sitemapIndex = (urls: readonly string[]): string => document('sitemapindex', 'sitemap', urls.map((url) => ({ url })));
