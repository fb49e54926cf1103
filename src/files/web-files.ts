import type { ArchiveConfig } from '../site/archive-config.ts';
import { absolute, sitemapUrl, url } from '../site/urls.ts';

/** Crawlers may read everything. They ask for this file at the root of a host only; under a base path the owner puts its lines there. */
export const robots = (config: ArchiveConfig): string => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapUrl(), config.site)}\n`;

/** Web app manifest, so that a reader can put the archive on a home screen. */
export const manifest = (config: ArchiveConfig): string =>
  JSON.stringify(
    {
      name: config.title,
      short_name: config.title,
      description: config.subtitle,
      lang: 'zh-Hans',
      start_url: url(),
      scope: url(),
      display: 'minimal-ui',
      background_color: '#fbfaf6',
      theme_color: '#a3271f',
      icons: [
        { src: url('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: url('icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: url('icon-512.png'), sizes: '512x512', type: 'image/png' },
      ],
    },
    null,
    2,
  ) + '\n';
