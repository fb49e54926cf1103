import { countMatches } from './count-matches.ts';
import { readLines } from './fragments.ts';
import { isTornLine, settingsOf } from './line-settings.ts';
import type { MappedText } from './mapped-text.ts';
import { Rewriter } from './rewriter.ts';

/** Fewest lines that tell how a page's lines are parted, and the least share of them that have a blank line above. */
const fewest = 20;
const leastParted = 0.9;
/** Least share of lines that are as wide as their column, and stop in mid-sentence: they are printed lines, no paragraphs. */
const leastTorn = 0.4;

/**
 * Some readers of print put a blank line, or several, behind every printed line. The text without these; where another
 * number of them stands between two lines, they stay.
 *
 * @returns null for any other text
 */
export function lineGaps(text: string): MappedText | null {
  const lines = readLines(text);
  if (lines.length < fewest || lines.filter(({ first }) => first).length < leastParted * lines.length) return null;
  const settings = settingsOf(lines.map(({ text }) => text));
  const torn = lines.filter((line, i) => isTornLine(line.text, settings[i]!));
  if (torn.length < leastTorn * lines.length) return null;
  const gaps = lines.slice(1).map(({ start }, i) => text.slice(lines[i]!.end, start));
  const usual = middle(gaps.map(lineEnds));
  const read = new Rewriter(text);
  gaps.forEach((gap, i) => {
    const { end } = lines[i]!;
    read.upTo(end);
    if (lineEnds(gap) !== usual) return;
    read.lineEnd();
    read.apart();
    read.skipTo(end + Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1);
  });
  return read.done();
}

const lineEnds = (gap: string): number => countMatches(gap, /\r\n?|\n/g);

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
