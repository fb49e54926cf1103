import type { Article } from '../archive/record.ts';
import type { CitedWork } from './cited-work.ts';
import { oneLine } from './clean-text.ts';

/**
 * schema.org `NewsArticle`, for search engines. Only what is known; places the article is about are `contentLocation`,
 * the printed dateline stays `dateline`.
 */
export function newsArticle(article: Article, work: CitedWork, rights?: string): Record<string, unknown> {
  const text = (value: string | null | undefined): string | undefined => (value ? oneLine(value) || undefined : undefined);
  const others = [article.kicker, article.subhead].map(text).filter((line) => line !== undefined && !work.title.includes(line.replace(/^[-—–―─\s]+/, '')));
  const places = article.regions.filter(({ kind }) => kind === 'about');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': work.url,
    url: work.url,
    headline: work.title,
    alternativeHeadline: others.length > 0 ? others.join(' ') : undefined,
    author: work.authors.length > 0 ? work.authors.map((name) => ({ '@type': 'Person', name })) : undefined,
    datePublished: work.date?.iso,
    dateline: text(article.dateline?.text),
    printPage: work.pages.join(', ') || undefined,
    printSection: work.section ?? undefined,
    articleSection: text(article.column),
    isPartOf: work.newspaper ? { '@type': 'Newspaper', name: work.newspaper, ...(work.cn && { identifier: `CN ${work.cn}` }) } : undefined,
    creditText: text(article.source),
    contentLocation: places.length > 0 ? places.map(({ code, name }) => ({ '@type': 'Place', name: oneLine(name), identifier: code })) : undefined,
    copyrightNotice: text(rights),
    keywords: work.keywords.length > 0 ? work.keywords : undefined,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
  };
}

/**
 * JSON for the inside of a `<script type="application/ld+json">`. HTML ends such an element at `</script` and enters an
 * odd state at `<!--`, whatever JSON thinks of it; U+2028 and U+2029 end a line for older readers.
 */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
