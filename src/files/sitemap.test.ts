import { expect, test } from 'vitest';
import { sitemapIndex, sitemapLimit, sitemaps } from './sitemap.ts';

test('no file holds more than the protocol allows, and none is missing', () => {
  const entries = Array.from({ length: 5 }, (_, index) => ({ url: `https://x.example/${index}/` }));
  const files = sitemaps(entries, 2);
  expect(files.map((file) => file.match(/<url>/g)!.length)).toEqual([2, 2, 1]);
  expect(sitemapLimit).toBeLessThanOrEqual(50_000);
});

test('an address cannot open a tag; an unknown time is left out', () => {
  expect(sitemaps([{ url: 'https://x.example/?a=1&b=<c>' }, { url: 'https://x.example/', changed: '2026-01-02T03:04:05Z' }])[0]).toMatch(
    /<url><loc>https:\/\/x\.example\/\?a=1&#38;b=&#60;c&#62;<\/loc><\/url>\n<url><loc>https:\/\/x\.example\/<\/loc><lastmod>2026-01-02T03:04:05Z<\/lastmod><\/url>/,
  );
});

test('the index names every file', () => {
  expect(sitemapIndex(['https://x.example/sitemap-1.xml'])).toContain('<sitemap><loc>https://x.example/sitemap-1.xml</loc></sitemap>');
});
