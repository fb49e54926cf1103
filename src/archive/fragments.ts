import type { Span } from './record.ts';

/**
 * A run of source lines that the OCR read as one paragraph: what lies between two breaks, trimmed of white space.
 * The pieces a page is solved from.
 */
export interface Fragment extends Span {
  /** Source characters of the span. */
  raw: string;
}

/** All that ends a line: LF, CRLF, CR, form feed, NEL and Unicode's own separators. */
const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const markdown = /^(#{1,6}|[-*+>]|\d+\.)\s/;
const sentenceEnd = /[。！？!?…”"』」）)】\]；;]\s*$/;

/** A line with more than white space on it; its span is trimmed. */
export interface Line extends Span {
  text: string;
  /** Characters without tags. Whether a wrap counted a tag's own characters is unknown: then `text.length` is the other bound. */
  length: number;
  /** Ends with two or more spaces: Markdown's mark for "a new line begins here". */
  hard: boolean;
  indented: boolean;
  /** A blank line, or nothing, stands above it. */
  first: boolean;
}

/**
 * Text → fragments, in source order. Every character that is not white space lies in exactly one fragment.
 *
 * Blank lines part fragments. Where lines stand without blank lines between them, a page with a regular column width
 * has wrapped lines, which belong together until a line stays short; a page without one has a paragraph on each line.
 *
 * @param apart indexes of lines that are no text of the page, as masthead and page header are
 */
export function readFragments(text: string, lines: readonly Line[] = readLines(text), apart: ReadonlySet<number> = new Set()): Fragment[] {
  const groups = lineGroups(lines, apart);
  const width = columnWidth(groups);
  return groups.flatMap((group) => splitGroup(group, width)).map(({ start, end }) => ({ start, end, raw: text.slice(start, end) }));
}

/** All lines of a text that hold more than white space, trimmed. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const raw = line.trim();
    if (raw) {
      const start = from + line.length - line.trimStart().length;
      lines.push({ start, end: start + raw.length, text: raw, length: raw.replace(/<\/?\w*>?|^>/g, '').length, hard: /\S {2,}$/.test(line.slice(-8)), indented: /^(\u3000{2}| {4})/.test(line), first: blank });
    }
    blank = !raw;
  };
  let from = 0;
  for (const match of text.matchAll(lineEnd)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
}

/** Runs of lines with no blank line and no line that stands apart between them. */
function lineGroups(lines: readonly Line[], apart: ReadonlySet<number>): Line[][] {
  const groups: Line[][] = [];
  let broken = true;
  lines.forEach((line, i) => {
    if (apart.has(i)) broken = true;
    else {
      if (broken || line.first) groups.push([]);
      groups.at(-1)!.push(line);
      broken = false;
    }
  });
  return groups;
}

/**
 * Width of the wrapped lines of a page in characters, or null where lines are not wrapped: the widest length that is
 * common among lines that stop in mid-sentence and have a line of the same group behind them.
 */
function columnWidth(groups: readonly Line[][]): number | null {
  const lengths = new Map<number, number>();
  let inner = 0;
  for (const group of groups)
    for (const line of group.slice(0, -1)) {
      inner++;
      if (line.length === line.text.length && !sentenceEnd.test(line.text)) lengths.set(line.length, (lengths.get(line.length) ?? 0) + 1);
    }
  let best: number | null = null;
  let most = 0;
  for (const length of [...lengths.keys()].sort((a, b) => a - b)) {
    const near = [-1, 0, 1].reduce((sum, d) => sum + (lengths.get(length + d) ?? 0), 0);
    if (near > most && length >= 6) [best, most] = [length, near];
  }
  return most >= 3 && most >= 0.3 * inner ? best : null;
}

function splitGroup(group: readonly Line[], width: number | null): Span[] {
  const spans: Span[] = [];
  let last: Line | undefined;
  for (const line of group) {
    const open = spans.at(-1);
    if (!last || !open || breaksBetween(last, line, width)) spans.push({ start: line.start, end: line.end });
    else open.end = line.end;
    last = line;
  }
  return spans;
}

/** Does a new paragraph begin with `next`, which stands right under `last`? */
function breaksBetween(last: Line, next: Line, width: number | null): boolean {
  if (last.hard || next.indented || markdown.test(next.text) || markdown.test(last.text)) return true;
  if (width === null) return true;
  // A line well below the width ends a paragraph. A longer one that ends its sentence was never wrapped; one that does
  // not carries something extra, such as a dateline set in front.
  if (last.length > width + 4) return sentenceEnd.test(last.text);
  return last.text.length < width - 3 && (sentenceEnd.test(last.text) || last.text.length < width / 2);
}
