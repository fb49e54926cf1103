import { readLines } from './fragments.ts';
import { settingsOf } from './line-settings.ts';
import type { MappedText } from './mapped-text.ts';
import { sentenceEnd } from './paragraph-lines.ts';
import { Rewriter } from './rewriter.ts';

/** Fewest lines that tell how a page's lines are parted, and the least share of them that have a blank line above. */
const fewest = 20;
const leastParted = 0.9;
/** Least share of lines that are as wide as their column, and stop in mid-sentence: they are printed lines, no paragraphs. */
const leastTorn = 0.4;
const sameWidth = 0.8;

const oneBlankLine = /^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/;

/**
 * Some readers of print put a blank line behind every printed line. The text without these; where more than one stands
 * between two lines, they stay.
 *
 * @returns null for any other text
 */
export function lineGaps(text: string): MappedText | null {
  const lines = readLines(text);
  if (lines.length < fewest || lines.filter(({ first }) => first).length < leastParted * lines.length) return null;
  const settings = settingsOf(lines.map(({ text }) => text));
  const torn = lines.filter((line, i) => settings[i] && Math.abs(settings[i].off) <= sameWidth && !sentenceEnd.test(line.text));
  if (torn.length < leastTorn * lines.length) return null;
  const read = new Rewriter(text);
  lines.forEach(({ end }, i) => {
    const next = lines[i + 1];
    read.upTo(end);
    const gap = text.slice(end, next?.start);
    if (!next || !oneBlankLine.test(gap)) return;
    read.lineEnd();
    read.apart();
    read.skipTo(end + Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1);
  });
  return read.done();
}
