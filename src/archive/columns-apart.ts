import { alignLines, belowOf, type GoesOn } from './align-lines.ts';
import { lineStarts } from './lines.ts';
import type { MappedText } from './mapped-text.ts';
import type { Span } from './record.ts';
import { Rewriter } from './rewriter.ts';
import { chainsOf } from './solve/chains.ts';
import type { Bond } from './word-pairs/bond.ts';

/** Longest line of a column, in characters, and how many of them are looked at together at most. */
const longest = 45;
const mostTogether = 1500;
/**
 * So many lines, and so great a share of those they stand among, have to go on over others, and how much better than with
 * the next line, as a natural logarithm. On 900 pages whose lines stand in order some of these hold, but never all.
 */
const fewestLeaps = 12;
const leastLeaps = 0.4;
const surely = 20;

/** Where the columns of a row stand on one line, and the least share of lines that are such rows. */
const wideGap = /\S[^\S\n]{2,}\S/;
const fewestGaps = 0.25;

/** What stands on a line, with the white space before it, or between two wide gaps of it; `text` without white space around it. */
interface Cell extends Span {
  text: string;
}

/**
 * Readers of print that do not see a page's columns read its rows across them: a line of the first column, a line of the
 * second, then the next ones of both; on a line each, or on one line with gaps between them. Where words run on from row to
 * row and not along the row, the columns are read one after the other, with a blank line between them.
 *
 * @returns null where nothing is to be set apart
 */
export function columnsApart(source: string, bond: Bond): MappedText | null {
  const cells = cellsOf(source);
  const read = new Rewriter(source);
  for (const [first, last] of runsOf(cells)) {
    const columns = columnsOf(cells.slice(first, last), bond);
    if (!columns) continue;
    read.upTo(cells[first]!.start);
    for (const column of columns) {
      read.lines(column);
      read.lineEnd();
    }
    read.skipTo(cells[last - 1]!.end);
  }
  return read.done();
}

/** All lines with more than white space on them, taken apart at wide gaps where many lines have one. */
function cellsOf(source: string): Cell[] {
  const starts = lineStarts(source);
  const cells = (pattern: RegExp): Cell[] => starts.flatMap((line, i) =>
    [...source.slice(line, starts[i + 1]).matchAll(pattern)].map(({ index, 0: text }, part): Cell => ({ start: part === 0 ? line : line + index, end: line + index + text.length, text })),
  );
  const lines = cells(/\S(?:.*\S)?/g);
  return lines.filter(({ text }) => wideGap.test(text)).length > fewestGaps * lines.length ? cells(/\S+(?:[ \u3000]\S+)*/g) : lines;
}

/** Runs of cells that may be lines of columns, as `[first, last)`. */
function runsOf(cells: readonly Cell[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let first = 0; first < cells.length; ) {
    let last = first;
    while (last < cells.length && last - first < mostTogether && cells[last]!.text.length <= longest) last++;
    if (last - first > fewestLeaps) runs.push([first, last]);
    first = Math.max(last, first + 1);
  }
  return runs;
}

/** The lines by columns, or null where they were not read across columns. */
function columnsOf(lines: readonly Cell[], bond: Bond): Cell[][] | null {
  const goesOn: GoesOn = (i, j) => bond(lines[i]!.text, lines[j]!.text);
  const next = alignLines(lines.length, belowOf(lines.map(({ text }) => text), goesOn));
  const isAcross = leapt(next).some(([first, last]) => {
    let [gained, leaps] = [0, 0];
    for (let i = first; i < last; i++) {
      gained += (next[i]! < 0 ? 0 : goesOn(i, next[i]!)) - goesOn(i, i + 1);
      if (next[i]! > i + 1) leaps++;
    }
    return gained > surely && leaps >= fewestLeaps && leaps > leastLeaps * (last - first);
  });
  return isAcross ? chainsOf(next).map((column) => column.map((i) => lines[i]!)) : null;
}

/** Stretches of lines, as `[first, last]`, in which each goes on over others, or is gone over, or stands by itself. */
function leapt(next: Int32Array): [number, number][] {
  const found: [number, number][] = [];
  let [first, reach, leaps] = [0, 0, false];
  next.forEach((to, i) => {
    if (to > i + 1) leaps = true;
    reach = Math.max(reach, to);
    if (i + 1 < next.length && (to !== i + 1 || reach > i + 1)) return;
    if (leaps) found.push([first, i]);
    [first, leaps] = [i + 1, false];
  });
  return found;
}
