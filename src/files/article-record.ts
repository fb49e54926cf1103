import type { Article, Page } from '../archive/record.ts';
import { articleText } from '../cite/article-text.ts';
import type { ArchiveConfig } from '../site/archive-config.ts';
import type { Archive } from '../site/archive.ts';
import { absolute, articleUrl, pageUrl } from '../site/urls.ts';

/** An article as it is given away: the record itself, where it was printed, its plain text and its permalink. */
export interface ArticleRecord extends Article {
  url: string;
  /** What is known of the printed page, as in the page's own record. */
  printed: Pick<Page, 'newspaper' | 'date' | 'date_evidence' | 'title'> & { page: string | null };
  text: string;
}

export function articleRecord(article: Article, archive: Archive, config: ArchiveConfig): ArticleRecord {
  const { newspaper, date, date_evidence, page, title } = archive.pages.get(article.page)!;
  return { ...article, url: absolute(articleUrl(article.id), config.site), printed: { newspaper, date, date_evidence, page, title }, text: articleText(article) };
}

/** A printed page as it is given away: the record itself and its permalink. */
export type PageRecord = Page & { url: string };

export const pageRecord = (page: Page, config: ArchiveConfig): PageRecord => ({ ...page, url: absolute(pageUrl(page.id), config.site) });
