import { pageNumber } from '../archive/page-number.ts';
import type { Article, Page } from '../archive/record.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import type { Archive } from '../site/archive.ts';
import { absolute, articleUrl } from '../site/urls.ts';
import { citedAuthors } from './cite-authors.ts';
import { citedDate, type CitedDate } from './cite-date.ts';
import { citedTitle } from './cite-title.ts';
import { oneLine } from './clean-text.ts';

/** What every form of citation is made from. A fact that is not known is null or an empty list, never a guess. */
export interface CitedWork {
  id: string;
  /** The permalink, absolute. */
  url: string;
  title: string;
  /** True where the title is not printed but made from the first words; it then stands in square brackets. */
  titleSupplied: boolean;
  authors: string[];
  newspaper: string | null;
  /** CN number of the newspaper. */
  cn: string | null;
  date: CitedDate | null;
  /** 版次, every one the article stands on, in reading order. */
  pages: string[];
  /** 版名 */
  section: string | null;
  keywords: string[];
  /** The archive the text was read in. */
  archive: string;
}

const stated = (page: Page, fact: 'newspaper' | 'page' | 'title'): boolean => page.facts_from?.[fact] !== 'inferred';

/**
 * 版次 of an article: its own page and those it was continued from or to, whether the other piece is in the archive or
 * only named in print (下转第7版). Unknown as long as its own page is unknown: 7 alone would send a reader astray.
 */
function citedPages(article: Article, page: Page, archive: Archive): string[] {
  if (page.page === null || !stated(page, 'page')) return [];
  const { from, to, resolved } = article.jump;
  const others = resolved.map((id) => archive.pages.get(archive.articles.get(id)?.page ?? '')?.page);
  // A page the archive has is told as it is printed there: 下转A4版 leads to A04.
  const printed = new Map([page.page, ...others].map((number) => [pageNumber(oneLine(number ?? '')), oneLine(number ?? '')]));
  const all = [from?.page, page.page, ...others, to?.page].map((number) => pageNumber(oneLine(number ?? ''))).filter((number) => number !== '');
  const pages = [...new Set(all)].map((number) => printed.get(number) ?? number);
  return pages.every((number) => /^\d+$/.test(number)) ? pages.sort((a, b) => Number(a) - Number(b)) : pages;
}

/**
 * Gather what an article can be cited with.
 *
 * @throws Error where the record names a page that is not in the archive
 */
export function citeArticle(article: Article, archive: Archive, config: ArchiveConfig): CitedWork {
  const page = archive.pages.get(article.page);
  if (!page) throw new Error(`Unexpected page ${article.page} in the article ${article.id}, expected a page of the archive`);
  const title = citedTitle(article);
  const newspaper = stated(page, 'newspaper') ? page.newspaper : null;
  return {
    id: article.id,
    url: absolute(articleUrl(article.id), config.site),
    title: title.text,
    titleSupplied: title.supplied,
    authors: citedAuthors(article.bylines),
    newspaper: oneLine(newspaper?.name ?? '') || null,
    cn: oneLine(newspaper?.cn ?? '') || null,
    date: citedDate(page),
    pages: citedPages(article, page, archive),
    section: (stated(page, 'title') && oneLine(page.title ?? '')) || null,
    keywords: article.keywords.map(oneLine).filter((word) => word !== ''),
    archive: oneLine(config.title),
  };
}
