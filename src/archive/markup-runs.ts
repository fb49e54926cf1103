import type { Span } from './record.ts';

/** Marks with nothing but blanks between them, and the blanks on both sides. */
export interface MarkupRun extends Span {
  marks: readonly RegExpExecArray[];
}

/** @param marks matches in the text, in order */
export function markupRuns(source: string, marks: readonly RegExpExecArray[]): MarkupRun[] {
  const runs: { start: number; end: number; marks: RegExpExecArray[] }[] = [];
  for (const mark of marks) {
    const last = runs.at(-1);
    if (last && mark.index <= last.end) last.marks.push(mark);
    else runs.push({ start: blanksBefore(source, mark.index), end: 0, marks: [mark] });
    runs.at(-1)!.end = blanksBehind(source, mark.index + mark[0].length);
  }
  return runs;
}

function blanksBefore(source: string, at: number): number {
  while (at > 0 && /\s/.test(source[at - 1]!)) at--;
  return at;
}

function blanksBehind(source: string, at: number): number {
  while (at < source.length && /\s/.test(source[at]!)) at++;
  return at;
}
