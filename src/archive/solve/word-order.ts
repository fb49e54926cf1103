import { classWords, transitions } from './word-order-weights.ts';

/** A word with its part of speech, as jieba tags it. */
export interface TaggedWord {
  word: string;
  tag: string;
}

/** Cuts text into tagged dictionary words. */
export type Tag = (text: string) => TaggedWord[];

/** Characters looked at on each side of a border. */
export const borderReach = 8;

/** What stands before the first word of a paragraph. */
export const paragraphStart = '^';

/** What stands before the first word of an article's first paragraph. */
export const articleStart = '^^';

/** What stands behind the last word of a headline or heading. */
export const titleEnd = '$';

const common: ReadonlySet<string> = new Set(classWords);

/** Frequent words stand for themselves, all others for their part of speech and length. */
export function wordClass({ word, tag }: TaggedWord, own: ReadonlySet<string> = common): string {
  if (own.has(word)) return word;
  if (/^\d/.test(word)) return '0';
  if (/^[A-Za-z]/.test(word)) return 'A';
  return tag + Math.min(3, word.length);
}

export function lastClass(text: string, tag: Tag, own?: ReadonlySet<string>): string {
  const words = tag(text.slice(-borderReach));
  return words.length ? wordClass(words.at(-1)!, own) : paragraphStart;
}

export function firstClass(text: string, tag: Tag, own?: ReadonlySet<string>): string {
  const [first] = tag(text.slice(0, borderReach));
  return first ? wordClass(first, own) : paragraphStart;
}

/**
 * -1…1: how much likelier a word of the second class is right behind one of the first than anywhere in running text.
 * With `paragraphStart` as the first class: how well paragraphs begin with it, and with `articleStart` how much better
 * the first of an article does than the others; with `titleEnd` as the second: how well
 * headlines end with it.
 */
export function goesOn(before: string, after: string): number {
  const row = Object.hasOwn(transitions, before) ? transitions[before]! : undefined;
  const odds = row && Object.hasOwn(row, after) ? row[after]! : 0;
  return Math.max(-3, Math.min(3, odds)) / 3;
}
