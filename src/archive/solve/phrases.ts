import { articleCloses, articleOpenings, paragraphOpenings } from './phrase-weights.ts';

/** Runs of two characters as the phrase tables know them: any digit is 0, any Latin letter A, any quotation mark “. */
export function pairsOf(text: string): string[] {
  const folded = text.replace(/\d/g, '0').replace(/[A-Za-z]/g, 'A').replace(/["”「『]/g, '“');
  return Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + 2));
}

/** Characters looked at, at the head and at the end of a text. */
export const headReach = 12;
export const tailReach = 14;

const limit = (value: number): number => Math.max(-3, Math.min(3, value)) / 3;

function sum(table: Readonly<Record<string, number>>, keys: readonly string[]): number {
  return limit(keys.reduce((total, key) => total + (Object.hasOwn(table, key) ? table[key]! : 0), 0));
}

/** -1…1: does a text begin as paragraphs do (1), or as one does that was torn in the middle (-1)? */
export function opensParagraph(text: string): number {
  const [first] = pairsOf(text.slice(0, 2) + ' ');
  return first === undefined ? 0 : sum(paragraphOpenings, [first[0]!, first]);
}

/** -1…1: does a text begin as the first paragraph of an article does, rather than a later one? */
export function opensArticle(text: string): number {
  return sum(articleOpenings, pairsOf(text.slice(0, headReach)));
}

/** -1…1: does a text end as an article does, rather than a paragraph in its middle? */
export function closesArticle(text: string): number {
  return sum(articleCloses, pairsOf(text.slice(-tailReach)));
}
