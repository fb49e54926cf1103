import { countMatches } from './count-matches.ts';
import type { Edit } from './mapped-text.ts';

/** Fewest Han characters, and their least share among all, that stand by themselves where characters are read one by one. In lists of names two or three stand together. */
const fewest = 20;
const leastShare = 0.4;

const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60“”‘’…—]';
/** A blank beside such a character, unless Markdown needs it, or a page's number stands before its title. */
const gap = new RegExp(`(?<=${wide}) (?=\\S)|(?<=\\S)(?<!^\\s*(?:#{1,6}|[-*+>]|\\d+\\.|[A-D]?\\d{1,2}(?= .{1,16}$))) (?=${wide})|(?<=[\\d.]) (?=[\\d.%％])`, 'gmu');

/** A date or another line of single characters with a blank behind each. */
const spacedLine = /^[^\S\n]*(?:\S ){8,40}\S[^\S\n]*$/gmu;
const fewestDigits = 4;

/**
 * Some readers of print put a blank behind every character: 海 塘 内 外. These blanks, to be taken out; in any other text those
 * of a line set so that has numbers in it, as the date in a page's head. Two blanks side by side part words, and stay.
 */
export function letterSpaces(text: string): Edit[] {
  const alone = countMatches(text, /(?<!\S)\p{Script=Han}(?!\S)/gu);
  if (alone < fewest || alone < leastShare * countMatches(text, /\p{Script=Han}/gu)) return spacedLines(text);
  return [...text.matchAll(gap)].map(({ index }) => ({ start: index, end: index + 1, put: '' }));
}

function spacedLines(text: string): Edit[] {
  return [...text.matchAll(spacedLine)].filter(([line]) => countMatches(line, /\d/g) >= fewestDigits).flatMap(({ index: start, 0: line }) => [...line.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => ({ start: start + index, end: start + index + 1, put: '' })));
}
