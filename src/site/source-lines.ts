import { lineStarts } from '../archive/lines.ts';

/** One line of a page text, `[start, end)` without its line end. Numbers count from 1. */
export interface SourceLine {
  number: number;
  start: number;
  end: number;
}

/** Cut a decoded page text at its line ends (LF, CRLF or CR). A text always has at least one line; a last line end opens none. */
export function sourceLines(text: string): SourceLine[] {
  const starts = lineStarts(text);
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop();
  return starts.map((start, order) => ({ number: order + 1, start, end: start + text.slice(start, starts[order + 1]).replace(/[\r\n]+$/, '').length }));
}

/** Number of the line an offset stands in; an offset on a line end belongs to the line it ends. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Lines from `first` to `last`, both included. */
export interface LineRange {
  first: number;
  last: number;
}

/** The lines of spans in their order; neighbours run together, also over empty lines. */
export function lineRanges(lines: readonly SourceLine[], spans: readonly { start: number; end: number }[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const { start, end } of spans) {
    const first = lineAt(lines, start);
    const last = lineAt(lines, Math.max(start, end - 1));
    const before = ranges.at(-1);
    let next = before ? before.last + 1 : 0;
    while (next < first && lines[next - 1] && lines[next - 1]!.start === lines[next - 1]!.end) next++;
    if (before && first >= before.first && first <= next) before.last = Math.max(before.last, last);
    else ranges.push({ first, last });
  }
  return ranges;
}

/** `51、7–9`; of more than `most` ranges the first are told and the rest counted: `5、8、11 等 9 段` */
export const rangesText = (ranges: readonly LineRange[], most = Infinity): string =>
  ranges.slice(0, most).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join('、') + (ranges.length > most ? ` 等 ${ranges.length} 段` : '');
