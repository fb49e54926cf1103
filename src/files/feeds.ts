import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Article } from '../archive/record.ts';
import { articleSummary } from '../cite/article-text.ts';
import { type CitedWork, citeArticle } from '../cite/cited-work.ts';
import { oneLine } from '../cite/clean-text.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import type { Archive } from '../site/archive.ts';
import { titleText } from '../site/article-words.ts';
import { absolute } from '../site/urls.ts';
import type { Release } from './release.ts';

/** A feed: what it is called, which page it belongs to, where its two forms stand, and what is in it. */
export interface FeedSource {
  title: string;
  /** Addresses below the origin. */
  page: string;
  atom: string;
  json: string;
  /** Newest first. */
  articles: readonly Article[];
}

/** Newest articles a feed holds; the data set has all of them. */
export const feedLength = 50;

/** RFC 4287 wants a time of change for everything. Where nobody knows one, the epoch says so openly. */
const unknownTime = '1970-01-01T00:00:00Z';

/** Where an article was printed, in front of its summary: a feed mixes papers. */
const printedIn = ({ newspaper, date, pages }: CitedWork): string => {
  const known = [newspaper, date?.iso, pages.length > 0 ? `第${pages.join('、')}版` : null].filter((fact) => fact != null);
  return known.length > 0 ? `${known.join(' ')}｜` : '';
};

/**
 * A feed as Atom and as JSON Feed 1.1. The printed date is `published` where it is a certain day, at noon UTC, when it is
 * that day nearly everywhere; `updated` is the time the page text was last changed, never that of the build.
 */
export function feeds(source: FeedSource, archive: Archive, config: ArchiveConfig, release: Release): { atom: string; json: string } {
  const items = source.articles.slice(0, feedLength).map((article) => {
    const work = citeArticle(article, archive, config);
    const published = work.date?.parts.length === 3 ? `${work.date.iso}T12:00:00Z` : null;
    const changed = release.changed.get(archive.pages.get(article.page)!.source.file) ?? release.date ?? null;
    return { work, title: oneLine(titleText(article)), published, changed, summary: printedIn(work) + articleSummary(article), names: work.authors };
  });
  const here = (path: string): string => absolute(path, config.site);
  const title = oneLine(source.title);
  const updated = items.map(({ changed, published }) => changed ?? published ?? unknownTime).map((time) => new Date(time).toISOString()).sort().at(-1) ?? release.date ?? unknownTime;
  const atom = generateAtomFeed({
    id: here(source.page),
    title: { value: title },
    updated: new Date(updated),
    authors: [{ name: oneLine(config.title) }],
    links: [{ href: here(source.page), rel: 'alternate', type: 'text/html' }, { href: here(source.atom), rel: 'self', type: 'application/atom+xml' }],
    generator: { text: 'Baoku' },
    ...(config.rights && { rights: { value: oneLine(config.rights) } }),
    entries: items.map(({ work, title, published, changed, summary, names }) => ({
      id: work.url,
      title: { value: title },
      updated: new Date(changed ?? published ?? unknownTime),
      ...(published && { published: new Date(published) }),
      ...(names.length > 0 && { authors: names.map((name) => ({ name })) }),
      links: [{ href: work.url, rel: 'alternate', type: 'text/html' }],
      summary: { value: summary },
      ...(work.keywords.length > 0 && { categories: work.keywords.map((term) => ({ term })) }),
    })),
  });
  const json = generateJsonFeed({
    title,
    home_page_url: here(source.page),
    feed_url: here(source.json),
    language: 'zh-CN',
    items: items.map(({ work, title, published, changed, summary, names }) => ({
      id: work.url,
      url: work.url,
      title,
      content_text: summary,
      ...(published && { date_published: new Date(published) }),
      ...(changed && { date_modified: new Date(changed) }),
      ...(names.length > 0 && { authors: names.map((name) => ({ name })) }),
      ...(work.keywords.length > 0 && { tags: work.keywords }),
    })),
  });
  return { atom, json: JSON.stringify(json, null, 2) + '\n' };
}
