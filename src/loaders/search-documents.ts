import type { Article, Page, Records } from '../archive/record.ts';
import { dateKey } from '../search/columns.ts';
import type { SearchDocument } from '../search/document.ts';
import type { Coverage, PaperCoverage } from '../search/manifest.ts';
import { normalise } from '../search/normalise.ts';
import { lead } from '../site/article-words.ts';
import { isUndated } from '../site/dated.ts';

const headingRoles = ['headline', 'kicker', 'subhead', 'column'] as const;

/** The articles as search sees them. What stands only in a record's fields and in no block is indexed as well. */
export function searchDocuments({ articles, pages }: Records): SearchDocument[] {
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  return articles.map((article) => searchDocument(article, pageOf.get(article.page)));
}

function searchDocument(article: Article, page: Page | undefined): SearchDocument {
  const blocks = (role: string): string[] => article.blocks.filter((block) => block.role === role).map(({ text }) => text);
  const over = headingRoles.flatMap((role) => [...blocks(role), ...(role === 'headline' ? [] : article[role] ?? [])]);
  const heading = missing(over, article.headline === null ? [] : [article.headline]);
  const body = article.blocks.filter(({ role }) => !headingRoles.some((other) => other === role)).map(({ text }) => text);
  const names = [...new Set(article.bylines.map(({ name }) => name))];
  return {
    id: article.id,
    headline: article.headline,
    opening: lead(article, 18),
    heading,
    body: [...body, ...missing(names, body)],
    date: page?.date ?? null,
    paper: page?.newspaper?.name ?? null,
    page: page?.page ?? null,
    regions: article.regions.map(({ code, name, primary }) => ({ code, name, primary })),
    bylines: names,
  };
}

/** Those texts that neither one of `given` nor one before them holds. */
function missing(texts: readonly string[], given: readonly string[]): string[] {
  const held = given.map((text) => normalise(text));
  return texts.filter((text) => {
    const own = normalise(text);
    return !held.some((other) => other.includes(own)) && held.push(own) > 0;
  });
}

/** What the archive holds, paper by paper: the ground a search without hits stands on. */
export function coverage({ articles, pages }: Records): Coverage {
  const articleCount = Map.groupBy(articles, ({ page }) => page);
  const papers = [...Map.groupBy(pages, (page) => page.newspaper?.name ?? null)].map(([name, own]): PaperCoverage => {
    const dates = own.flatMap(({ date }) => (date === null || dateKey(date) === '' ? [] : dateKey(date))).sort();
    return {
      name,
      pages: own.length,
      articles: own.reduce((sum, page) => sum + (articleCount.get(page.id)?.length ?? 0), 0),
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      gaps: gaps([...new Set(dates)]),
    };
  });
  return {
    pages: pages.length,
    articles: articles.length,
    undatedPages: pages.filter(isUndated).length,
    papers: papers.sort((a, b) => b.pages - a.pages || ((a.name ?? '\uffff') < (b.name ?? '\uffff') ? -1 : 1)),
  };
}

const month = 31 * 24 * 3600 * 1000;

/** Stretches of more than a month between neighbouring days of issue. */
function gaps(dates: readonly string[]): [string, string][] {
  const days = dates.filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  return days.slice(1).flatMap((to, index): [string, string][] => (Date.parse(to) - Date.parse(days[index]!) > month ? [[days[index]!, to]] : []));
}
