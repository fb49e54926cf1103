import type { Article, Block } from '../archive/record.ts';
import { shown } from './shown.ts';

const bodyRoles: ReadonlySet<string> = new Set(['paragraph', 'list', 'editor_note', 'caption']);

/** Does a block hold text that is read, and not a title or a line about the article? */
export const isBody = (block: Block): boolean => bodyRoles.has(block.role);

/** `length` characters of a text on one line, with an ellipsis where it was cut. */
export function cut(text: string, length: number): string {
  const line = [...shown(text).replace(/\s+/g, ' ').trim()];
  return line.length > length ? line.slice(0, length).join('').replace(/[，、；：,\s]+$/u, '') + '……' : line.join('');
}

/** The first words of an article's running text. */
export function lead(article: Article, length: number): string {
  const block = article.blocks.find(({ role, text }) => role === 'paragraph' && text.trim() !== '') ?? article.blocks.find(isBody) ?? article.blocks[0];
  return cut(block?.text ?? '', length);
}

/** What stands for an article in a list: the headline, or, said by the archive, that it has none and how the text begins. */
export function title(article: Article): { text: string; printed: boolean } {
  const printed = article.headline === null ? '' : shown(article.headline).trim();
  return printed === '' ? { text: lead(article, 18), printed: false } : { text: printed, printed: true };
}

/** The same as one string, for a document title or a feed. */
export function titleText(article: Article): string {
  const { text, printed } = title(article);
  return printed ? text : `〔无题〕${text}`;
}

/** Letters and digits of the text that is read: Chinese newspapers count by them. */
export const countCharacters = (article: Article): number =>
  article.blocks.filter(isBody).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

/** Whole minutes at 400 characters a minute, at least one. */
export const readingMinutes = (characters: number): number => Math.max(1, Math.round(characters / 400));
