import type { Article } from '../archive/record.ts';
import { cut, isBody } from '../site/article-words.ts';
import { cleanText } from './clean-text.ts';

/** An article as plain text: its blocks in reading order, as printed, parted by empty lines; nothing of ours in it. */
export const articleText = (article: Article): string =>
  article.blocks.map(({ text }) => cleanText(text).trim()).filter((text) => text !== '').join('\n\n') + '\n';

const summaryLength = 120;

/** The beginning of an article in one line, for descriptions and feeds. */
export function articleSummary(article: Article): string {
  const body = article.blocks.filter(isBody);
  return cut(cleanText((body.length > 0 ? body : article.blocks).map(({ text }) => text).join(' ')), summaryLength);
}
