import type { Article, Page, Records, RegionRef } from './record.ts';
import type { Source } from './source.ts';
import { solvePage } from './solve-page.ts';

/** What the parser needs of other rooms of the house is handed in. */
export interface Helpers {
  /** Cut Chinese text into dictionary words (jieba, without guessing new words). */
  cut: (text: string) => string[];
  /** Places named in an article. */
  regions: (article: Article, page: Page) => RegionRef[];
  /** Words an article is about, most telling first. */
  keywords: (article: Article) => string[];
}

/**
 * Page texts → records. Pure: the same sources give the same records, whatever their order.
 *
 * @param sources decoded page texts
 */
export function parseArchive(sources: readonly Source[], helpers: Helpers): Records {
  const pages: Page[] = [];
  const articles: Article[] = [];
  for (const source of [...sources].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const solved = solvePage(source);
    for (const article of solved.articles) {
      article.regions = helpers.regions(article, solved.page);
      article.keywords = helpers.keywords(article);
    }
    pages.push(solved.page);
    articles.push(...solved.articles);
  }
  return { pages, articles };
}
