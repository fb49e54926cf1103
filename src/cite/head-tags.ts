import type { Article } from '../archive/record.ts';
import { articleSummary } from './article-text.ts';
import type { CitedWork } from './cited-work.ts';
import { oneLine } from './clean-text.ts';

/** Attributes of one `meta` element. */
export type HeadTag = { name: string; content: string } | { property: string; content: string };

const meta = (name: string, content: string | null | undefined): HeadTag[] => (content ? [{ name, content }] : []);
const property = (name: string, content: string | null | undefined): HeadTag[] => (content ? [{ property: name, content }] : []);

/**
 * What a reference manager reads in the head of an article page. Tried with Zotero's own translators: this set gives a
 * newspaper article; `citation_journal_title`, `DC.type=Text` or `og:type=website` would each spoil it.
 *
 * @param rights one sentence on who may use the text, if the archive states one
 */
export function articleTags(article: Article, work: CitedWork, rights?: string): HeadTag[] {
  const description = articleSummary(article);
  return [
    ...meta('description', description),
    ...meta('citation_title', work.title),
    ...work.authors.flatMap((name) => meta('citation_author', name)),
    ...meta('citation_date', work.date?.iso),
    ...meta('citation_firstpage', work.pages.join(', ')),
    ...meta('citation_language', 'zh-CN'),
    ...meta('citation_public_url', work.url),
    ...meta('citation_keywords', work.keywords.join('; ')),
    ...meta('DC.type', 'newspaperArticle'),
    ...meta('DC.title', work.title),
    ...meta('DC.date', work.date?.iso),
    ...meta('DC.language', 'zh-CN'),
    ...meta('DC.rights', rights && oneLine(rights)),
    ...meta('prism.publicationName', work.newspaper),
    ...meta('prism.publicationDate', work.date?.iso),
    ...property('og:type', 'article'),
    ...property('og:title', work.title),
    ...property('og:description', description),
    ...property('og:url', work.url),
    ...property('og:site_name', work.archive),
    ...property('og:locale', 'zh_CN'),
    ...property('article:section', work.section),
    ...property('article:published_time', work.date?.parts.length === 3 ? work.date.iso : null),
  ];
}

/** What every other page says of itself. */
export function pageTags(page: { title: string; description?: string | undefined; url: string; archive: string }): HeadTag[] {
  const description = oneLine(page.description ?? '');
  return [
    ...meta('description', description),
    ...property('og:type', 'website'),
    ...property('og:title', oneLine(page.title)),
    ...property('og:description', description),
    ...property('og:url', page.url),
    ...property('og:site_name', oneLine(page.archive)),
    ...property('og:locale', 'zh_CN'),
  ];
}
