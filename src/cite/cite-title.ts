import type { Article } from '../archive/record.ts';
import { lead } from '../site/article-words.ts';
import { oneLine } from './clean-text.ts';

export interface CitedTitle {
  /** What stands in a reference. */
  text: string;
  /** True where the paper printed no headline and the title was made from the first words. */
  supplied: boolean;
}

/** How the text begins; a clause of which only a few characters would stand is left out. */
const firstWords = (article: Article): string =>
  oneLine(lead(article, 20)).replace(/[，、；：,][^，、；：,]{1,4}……$/u, '……').replace(/[。！？]$/, '');

/**
 * The title an article is cited under.
 *
 * - The headline as printed. A subhead that begins with a dash is its 副题 and follows with 「——」; a kicker that ends
 *   with a colon (某某公司：) begins the same sentence and stands before it. Other kickers and subheads are summaries,
 *   which GB/T 7714 leaves to choice, and stay out of a reference.
 * - An article without headline gets its first words in square brackets, as GB/T 7714 marks every title that is
 *   supplied by the person who cites: `[记者从市水利局获悉……]`.
 */
export function citedTitle(article: Article): CitedTitle {
  const headline = oneLine(article.headline ?? '');
  if (headline === '') return { text: `[${firstWords(article) || '无题'}]`, supplied: true };
  const kicker = oneLine(article.kicker ?? '');
  const subhead = /^[-—–―─\s]+(.+)$/u.exec(oneLine(article.subhead ?? ''))?.[1];
  return { text: (/[：:]$/.test(kicker) ? kicker : '') + headline + (subhead ? `——${subhead}` : ''), supplied: false };
}
