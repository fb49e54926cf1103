import { articleIds } from './article-id.ts';
import { chooseKeywords } from './keywords.ts';
import { pageIds } from './page-id.ts';
import type { ParsedPage } from './parse-page.ts';
import type { Records } from './record.ts';
import { resolveJumps } from './resolve-jumps.ts';

/**
 * Pages read one by one → the archive: ids that differ, articles that name their page, keywords weighed and jumps followed across pages. The pages given are not changed.
 *
 * @param named takes the ids the records have by their own words and may put older ones in their places
 */
export function joinPages(parsed: readonly ParsedPage[], named: (pages: ParsedPage[]) => ParsedPage[] = (pages) => pages): Records {
  const sorted = parsed.toSorted((a, b) => byText(a.page.source.file, b.page.source.file) || (a.page.source.part?.number ?? 0) - (b.page.source.part?.number ?? 0));
  const ids = pageIds(sorted.map(({ page: { source } }) => source));
  const pages = named(sorted.map((one, i) => withIds(one, ids[i]!, articleIds(ids[i]!, one.articles))));
  return resolveJumps({ pages: pages.map(({ page }) => page), articles: chooseKeywords(pages.flatMap(({ articles }) => articles)) });
}

/** A page and its articles under other ids. */
export function withIds({ page, articles, messages }: ParsedPage, id: string, ids: readonly string[]): ParsedPage {
  const renamed = new Map(articles.map((article, i) => [article.id, ids[i]!]));
  return {
    page: { ...page, id, articles: page.articles.map((old) => renamed.get(old) ?? old) },
    articles: articles.map((article, i) => ({ ...article, id: ids[i]!, page: id })),
    messages,
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
