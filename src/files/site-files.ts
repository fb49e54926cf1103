import { citeArticle } from '../cite/cited-work.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import { type Archive, paperId } from '../site/archive.ts';
import { buildRegionIndex, mostCited } from '../site/region-index.ts';
import { type CitationFile, articleFileUrl, articleUrl, type ArticleFile, dataUrl, feedUrl, issueFileUrl, manifestUrl, pageFileUrl, pageUrl, paperFeedUrl, paperUrl, regionFileUrl, regionUrl, url } from '../site/urls.ts';
import { articleFiles, citationFiles, pageFiles } from './article-files.ts';
import { dataSet } from './data-set.ts';
import { feeds, type FeedSource } from './feeds.ts';
import type { Release } from './release.ts';
import { manifest, robots } from './web-files.ts';

/** A file of the site: its address (percent-encoded, with the base path) and what is in it. */
export interface SiteFile {
  url: string;
  content: string | Uint8Array;
}

const each = <Name extends string>(files: Record<Name, string>, address: (name: Name) => string): SiteFile[] =>
  (Object.keys(files) as Name[]).map((name) => ({ url: address(name), content: files[name] }));

function* feedFiles(sources: readonly FeedSource[], archive: Archive, config: ArchiveConfig, release: Release): Generator<SiteFile> {
  for (const source of sources) {
    const { atom, json } = feeds(source, archive, config, release);
    yield { url: source.atom, content: atom };
    yield { url: source.json, content: json };
  }
}

/**
 * Every file that lies beside the pages: texts, records and references of each article and printed page, references of
 * each issue and region, feeds, the data set, robots.txt and manifest. One at a time, so that an archive need not fit in memory twice.
 */
export function* siteFiles(archive: Archive, config: ArchiveConfig, release: Release, gaz: Gazetteer): Generator<SiteFile> {
  for (const article of archive.articles.values()) yield* each<ArticleFile>(articleFiles(article, archive, config), (file) => articleFileUrl(article.id, file));
  for (const page of archive.pages.values()) yield* each<ArticleFile>(pageFiles(page, archive, config), (file) => pageFileUrl(page.id, file));

  for (const { paper, date, pages } of archive.issues.values()) {
    const articles = pages.flatMap((page) => page.articles.flatMap((id) => archive.articles.get(id) ?? []));
    yield* each<CitationFile>(citationFiles(articles.map((article) => citeArticle(article, archive, config))), (file) => issueFileUrl(paper.id, date, file));
  }

  const regions = [...buildRegionIndex(archive, gaz).nodes.values()].filter(({ about }) => about.length > 0);
  for (const { code, about } of regions) {
    if (about.length > mostCited) continue;
    yield* each<CitationFile>(citationFiles(about.map((article) => citeArticle(article, archive, config))), (file) => regionFileUrl(code, file));
  }

  const ofPaper = Map.groupBy(archive.newest, (article) => paperId(archive.pages.get(article.page)?.newspaper?.name ?? ''));
  yield* feedFiles(
    [
      { title: config.title, page: url(), atom: feedUrl('atom'), json: feedUrl('feed.json'), articles: archive.newest },
      ...[...archive.papers.values()].map((paper) => ({
        title: `${paper.name}｜${config.title}`, page: paperUrl(paper.id), atom: paperFeedUrl(paper.id, 'atom'), json: paperFeedUrl(paper.id, 'feed.json'), articles: ofPaper.get(paper.id) ?? [],
      })),
      ...regions.map(({ code, unit, about }) => ({
        title: `${unit.name}｜${config.title}`, page: regionUrl(code), atom: regionFileUrl(code, 'atom'), json: regionFileUrl(code, 'feed.json'), articles: about,
      })),
    ],
    archive, config, release,
  );

  for (const { name, bytes } of dataSet(archive, config, release, gaz)) yield { url: dataUrl(name), content: bytes };
  yield { url: url('robots.txt'), content: robots(config) };
  yield { url: manifestUrl(), content: manifest(config) };
}

/** When each page of the site was last changed, by address: that of its page text. */
export function changedAddresses(archive: Archive, release: Release): Map<string, string> {
  const changed = new Map<string, string>();
  for (const page of archive.pages.values()) {
    const date = release.changed.get(page.source.file);
    if (date === undefined) continue;
    changed.set(pageUrl(page.id), date);
    for (const id of page.articles) changed.set(articleUrl(id), date);
  }
  return changed;
}
