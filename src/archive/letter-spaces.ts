import { countMatches } from './count-matches.ts';
import type { Edit } from './mapped-text.ts';

/** Fewest Han characters, and their least share among all, that stand by themselves where characters are read one by one. In lists of names two or three stand together. */
const fewest = 20;
const leastShare = 0.4;

const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60“”‘’…—]';
/** A blank beside such a character, unless Markdown needs it. */
const gap = new RegExp(`(?<=${wide}) (?=\\S)|(?<=\\S)(?<!^\\s*(?:#{1,6}|[-*+>]|\\d+\\.)) (?=${wide})|(?<=[\\d.]) (?=[\\d.%％])`, 'gmu');

/**
 * Some readers of print put a blank behind every character: 海 塘 内 外. These blanks, to be taken out; none in any other
 * text. Two blanks side by side part words, and stay.
 */
export function letterSpaces(text: string): Edit[] {
  const alone = countMatches(text, /(?<!\S)\p{Script=Han}(?!\S)/gu);
  if (alone < fewest || alone < leastShare * countMatches(text, /\p{Script=Han}/gu)) return [];
  return [...text.matchAll(gap)].map(({ index }) => ({ start: index, end: index + 1, put: '' }));
}
