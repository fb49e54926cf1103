import type { Article, Page } from '../archive/record.ts';
import { sourceLines, type SourceLine } from './source-lines.ts';

/** A stretch of the source that belongs to one block of an article or to one piece of furniture. */
export interface Owned {
  start: number;
  end: number;
  /** Which article of the page, from 0; null for furniture. */
  article: number | null;
  /** Index of the block in the article, or of the piece in the page's furniture. */
  index: number;
}

/** A line of a printed page and what it was made into, from left to right; what nobody owns has no entry. */
export interface PageLine extends SourceLine {
  owned: Owned[];
}

/** Every stretch of a page's source that somebody owns, in the order of the source. */
export function ownedStretches(page: Page, articles: readonly Article[]): Owned[] {
  const owned: Owned[] = [];
  articles.forEach((article, order) => {
    article.blocks.forEach(({ spans }, index) => owned.push(...spans.map(({ start, end }) => ({ start, end, article: order, index }))));
  });
  page.furniture.forEach(({ spans }, index) => owned.push(...spans.map(({ start, end }) => ({ start, end, article: null, index }))));
  return owned.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The lines of a page with their owners.
 *
 * @param text decoded text of the whole file; a page that is a part of it only gets its own lines
 */
export function pageLines(page: Page, articles: readonly Article[], text: string): PageLine[] {
  const part = page.source.part ?? { start: 0, end: text.length };
  const owned = ownedStretches(page, articles);
  let next = 0;
  let open: Owned[] = [];
  return sourceLines(text)
    .filter(({ start, end }) => end >= part.start && start < Math.max(part.end, part.start + 1))
    .map((line) => {
      while (next < owned.length && owned[next]!.start < line.end) open.push(owned[next++]!);
      const here = open.filter(({ end }) => end > line.start).map((one) => ({ ...one, start: Math.max(one.start, line.start), end: Math.min(one.end, line.end) }));
      open = open.filter(({ end }) => end > line.end);
      return { ...line, owned: here };
    });
}

/** Letters of the alphabet for the articles of a page: A … Z, AA, AB … Colour never speaks alone. */
export const letter = (order: number): string => (order >= 26 ? letter(Math.floor(order / 26) - 1) : '') + String.fromCharCode(65 + (order % 26));

/** Letters and digits of a page by where they went. */
export interface Coverage {
  total: number;
  /** In articles. */
  articles: number;
  furniture: number;
  /** In articles, in blocks with a join nobody is sure of. */
  unsure: number;
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Where the letters and digits of a page went. */
export function coverage(page: Page, articles: readonly Article[], text: string): Coverage {
  const part = page.source.part ?? { start: 0, end: text.length };
  const sum = { total: letters(text.slice(part.start, part.end)), articles: 0, furniture: 0, unsure: 0 };
  for (const { start, end, article, index } of ownedStretches(page, articles)) {
    const count = letters(text.slice(start, end));
    if (article === null) sum.furniture += count;
    else sum.articles += count;
    if (article !== null && articles[article]!.blocks[index]!.seams.some(({ sure }) => !sure)) sum.unsure += count;
  }
  return sum;
}
