import { countMatches } from './count-matches.ts';
import type { Edit } from './mapped-text.ts';

/** So many line ends at least are written as \n before they are taken for such. */
const fewest = 3;

/** A text that was saved as a program prints it, its line ends written as \n: edits that make them line ends again. */
export function escapedLines(source: string): Edit[] {
  const written = countMatches(source, /\\n/g);
  if (written < fewest || written <= countMatches(source, /\n/g)) return [];
  return [...source.matchAll(new RegExp(`${escapedBlanks}|\\\\(?=["'])`, 'g'))].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length, put: index === 0 || whole === '\\' ? '' : blanksOf(whole) }));
}

/** Blanks among which some are written as escapes: they are read as one, since nothing could hold what is taken out between two of them. */
export const escapedBlanks = '(?<!\\s)(?:\\s|\\\\[nrt])*\\\\[nrt](?:\\s|\\\\[nrt])*';

/** Line ends, two at most, or a space where there is none. */
export const blanksOf = (written: string): string => '\n'.repeat(Math.min(2, countMatches(written, /\\n|\n/g))) || ' ';
