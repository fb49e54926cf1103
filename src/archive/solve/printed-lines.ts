import { printWidth } from '../page-manner.ts';
import { plainText, withoutMarks } from './plain-text.ts';

/** How the first printed line of a piece stands in its column. `indented`: as a paragraph begins; `flush`: as a torn one goes on. */
export type FirstLine = 'indented' | 'flush' | null;

/** What an indent takes of a line, in Han widths: two, and what setting a line full gives or takes. */
const least = 1.2;
const most = 3.2;
/** Fewest indented pieces that make it the page's manner, and their least share of all that can be judged. */
const fewest = 3;
const leastShare = 0.25;

/** How the last printed line of a piece stands in its column. `full`: as a column's foot tears a paragraph; `short`: as a paragraph or a title ends. */
export type LastLine = 'full' | 'short' | null;

/** How a piece was printed. */
export interface PrintedForm {
  firstLine: FirstLine;
  lastLine: LastLine;
  /** How many printed lines it takes up; null where the page does not show its lines. */
  lines: number | null;
  /** A space stands between Han characters of it that is no line's end: the mark between the halves of a headline, or a lost sign. */
  parted: boolean;
  /** It is made of parts of as many characters each, between such spaces or commas, as headlines are. */
  even: boolean;
}

/** Fewest pieces of several lines that agree on a width, and their least share of those: the page shows its lines. */
const fewestSet = 3;
const leastSet = 0.5;
/** How far away the column may stand that tells how many lines a piece takes up, in pieces. */
const farColumn = 40;

/** A printed line, in Han widths and in characters. */
interface Line {
  width: number;
  characters: number;
}

/**
 * Where a page's line ends are still seen, as spaces or line breaks, its columns' widths are known, and with them which
 * pieces begin with an indent and how many lines each takes up. A page whose lines were made by counting characters has no
 * indents and says nothing of them.
 *
 * @param raws source text of each piece, in source order
 */
export function printedForms(raws: readonly string[]): PrintedForm[] {
  const pieces = raws.map(printedLines);
  const columns = pieces.map(columnOf);
  const firsts = firstLines(pieces, columns);
  const lasts = lastLines(raws, pieces, columns);
  const set = columns.filter((column) => column !== undefined).length;
  const shown = set >= fewestSet && set >= leastSet * pieces.filter((lines) => lines.length > 2).length;
  return pieces.map((lines, i) => {
    const column = shown ? columns[i] ?? nearest(columns, i, farColumn) : undefined;
    const count = columns[i] ? lines.length : column ? Math.ceil(lines.reduce((sum, line) => sum + line.width, 0) / column.width) : 0;
    const parted = isParted(raws[i]!, columns[i] ?? nearest(columns, i, farColumn));
    return { firstLine: firsts[i]!, lastLine: lasts[i]!, lines: column ? count : null, parted, even: isEven(raws[i]!, parted) };
  });
}

function firstLines(pieces: readonly (readonly Line[])[], columns: readonly (Line | undefined)[]): FirstLine[] {
  let judged = 0;
  const indents: number[] = [];
  const seen = pieces.map((lines, i): FirstLine => {
    const column = lines.length > 1 ? columns[i] ?? nearest(columns, i) : undefined;
    if (!column || lines[1]!.width > column.width + 1.5) return null;
    judged++;
    const short = column.width - lines[0]!.width;
    if (short < least || short > most) return Math.abs(short) < 1 ? 'flush' : null;
    indents.push(column.characters - lines[0]!.characters);
    return 'indented';
  });
  const isManner = indents.length >= fewest && indents.length >= leastShare * judged && middle(indents) >= 1;
  return isManner ? seen : pieces.map(() => null);
}

/** Whether a space between Han characters stands where no line of the column ends. */
function isParted(raw: string, column: Line | undefined): boolean {
  const runs = raw.split('\n').flatMap((line) => line.split(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/u).slice(0, -1));
  if (!column) return runs.length > 0;
  return runs.some((run) => {
    const short = column.width - widthOf(run.split(lineEnd).at(-1)!);
    return short > most || short < -1.5;
  });
}

/** Fewest and most characters of such a part. */
const [shortestPart, longestPart] = [3, 14];

function isEven(raw: string, parted: boolean): boolean {
  const parts = (parted ? withoutMarks(raw).trim() : plainText(raw)).split(/[，,、；;]|[ \u3000]+/);
  const { length } = parts[0]!;
  return parts.length > 1 && length >= shortestPart && length <= longestPart && parts.every((part) => part.length === length && /^[\p{Script=Han}\p{N}]+$/u.test(part));
}

/** Fewest torn paragraphs that end with a full line, and their least share of all torn ones: pieces end where a printed column did. */
const fewestFull = 2;
const leastFull = 0.6;
const torn = /[\p{Script=Han}\p{N}，,、]$/u;

/** A column ends behind a full line, so a torn paragraph does; what ends in mid-line was not torn there, where the page keeps to its lines. */
function lastLines(raws: readonly string[], pieces: readonly (readonly Line[])[], columns: readonly (Line | undefined)[]): LastLine[] {
  const seen = pieces.map((lines, i): LastLine => {
    const column = columns[i] ?? nearest(columns, i);
    if (!column) return null;
    const short = column.width - lines.at(-1)!.width;
    if (Math.abs(short) <= 1.2 || (lines.length === 1 && short > 0 && short <= most)) return 'full';
    return short > most ? 'short' : null;
  });
  const judged = seen.filter((last, i) => last && pieces[i]!.length > 2 && torn.test(raws[i]!));
  const full = judged.filter((last) => last === 'full').length;
  return full >= fewestFull && full >= leastFull * judged.length ? seen : pieces.map(() => null);
}

/** A space inside Chinese text, or a line break: where a printed line may have ended. */
const lineEnd = /(?<=[\p{Script=Han}\p{P}]) +(?=[\p{Script=Han}\p{P}\p{N}])|(?<=\p{N}) +(?=\p{Script=Han})|\s*\n\s*/gu;
/** Marks that are set narrower where a line is to be full. */
const squeezed = /[，、。：；？！《》（）“”]/;

const printedLines = (raw: string): Line[] =>
  raw.split(lineEnd).map((line) => ({ width: widthOf(line), characters: line.length }));

const widthOf = (line: string): number => [...line].reduce((sum, char) => sum + (squeezed.test(char) ? 0.5 : printWidth(char)), 0);

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** The line that those between the first and the last are like, where they agree. */
function columnOf(lines: readonly Line[]): Line | undefined {
  const inner = lines.slice(1, -1);
  if (!inner.length) return undefined;
  const width = middle(inner.map((line) => line.width));
  if (width < 8 || inner.filter((line) => Math.abs(line.width - width) <= 1.5).length < 0.7 * inner.length) return undefined;
  return { width, characters: middle(inner.map((line) => line.characters)) };
}

/** The known column of the nearest piece, before or behind. */
function nearest(columns: readonly (Line | undefined)[], i: number, reach = 3): Line | undefined {
  for (let by = 1; by <= reach; by++) {
    const found = columns[i - by] ?? columns[i + by];
    if (found) return found;
  }
  return undefined;
}
