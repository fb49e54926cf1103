import type { Article, Page } from '../archive/record.ts';
import { title } from './article-words.ts';
import type { Archive } from './archive.ts';

/** Articles for the front page: the newest, those with a printed headline and a beginning before fragments. */
export function frontArticles(archive: Archive, count: number): Article[] {
  const whole = archive.newest.filter((article) => title(article).printed && article.begins === 'complete');
  const chosen = whole.slice(0, count);
  return chosen.length < count ? [...chosen, ...archive.newest.filter((article) => !chosen.includes(article)).slice(0, count - chosen.length)] : chosen;
}

/** `2020—2026`: the years the dated pages are from; null where none is dated. */
export function span(archive: Archive): string | null {
  const years = [...archive.pages.values()].flatMap(({ date }) => date?.match(/\d{4}/g) ?? []).sort();
  if (years.length === 0) return null;
  return years[0] === years.at(-1) ? `${years[0]} 年` : `${years[0]}—${years.at(-1)}`;
}

/** The page that shows best how text was made whole: the most joins, of those with articles to tell apart. */
export function samplePage(archive: Archive): Page | undefined {
  const joins = (page: Page): number => page.articles.reduce((sum, id) => sum + (archive.articles.get(id)?.blocks.reduce((all, { seams }) => all + seams.filter(({ sure }) => sure).length, 0) ?? 0), 0);
  let best: { page: Page; score: number } | undefined;
  for (const page of archive.pages.values()) {
    const score = page.articles.length < 2 ? 0 : Math.min(page.articles.length, 6) * (1 + joins(page));
    if (score > (best?.score ?? 0)) best = { page, score };
  }
  return best?.page;
}
