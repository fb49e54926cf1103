import { readDate } from './dates.ts';
import { digestLines } from './digests.ts';
import { headPart, readFurnitureLine, type FurnitureReason, type LinePlace } from './furniture-lines.ts';
import { readLatinMasthead } from './latin-mastheads.ts';
import { readerNotes } from './reader-notes.ts';
import { repeatedLines } from './repeated-lines.ts';
import type { Span } from './record.ts';
import { type RunLine, runningText } from './running-text.ts';

/** One line of a page: its text, where it begins in the source, and whether a blank line stands above it. */
export interface PageLine extends RunLine {
  start: number;
}

/** What a page's furniture says. Null where nothing is printed: nothing is guessed here. */
export interface PrintedFacts {
  newspaper: { name: string; cn?: string } | null;
  /** EDTF of the printed date. */
  date: string | null;
  dateSpans: Span[];
  page: string | null;
  title: string | null;
  /** Lines that are furniture, by their index in the input. */
  furniture: Map<number, FurnitureReason>;
}

/**
 * Find the furniture among a page's lines, and read newspaper, date, page number and page title from it.
 *
 * @param lines all lines of the page with text, in source order (blank ones may be left out)
 */
export function readPageFacts(lines: readonly PageLine[]): PrintedFacts {
  const notes = readerNotes(lines);
  const repeated = repeatedLines(lines);
  const facts = printedFacts(lines.slice(notes.head, lines.length - notes.foot));
  const furniture = new Map<number, FurnitureReason>();
  lines.forEach((_, i) => {
    const reason = i < notes.head || i >= lines.length - notes.foot ? 'markup' : (facts.furniture.get(i - notes.head) ?? (repeated.has(i) ? 'repeat' : undefined));
    if (reason) furniture.set(i, reason);
  });
  return { ...facts, furniture };
}

function printedFacts(lines: readonly PageLine[]): PrintedFacts {
  const facts: PrintedFacts = { newspaper: null, date: null, dateSpans: [], page: null, title: null, furniture: new Map() };
  let aboveText = true;
  let cn: string | undefined;
  let sheet: string | null = null;
  const latin: string[] = [];
  const heads = headLines(lines);
  const inside = runningText(lines);
  const digest = digestLines(lines);
  for (const [index, line] of lines.entries()) {
    if (digest.has(index)) {
      facts.furniture.set(index, 'digest');
      continue;
    }
    const inText = inside.has(index) && !facts.furniture.has(index - 1);
    if (inText || line.text.trim().length > 60) aboveText = false;
    const place: LinePlace = { fromHead: index, fromFoot: lines.length - 1 - index, aboveText, inText, previous: lines[index - 1]?.text ?? null, next: lines[index + 1]?.text ?? null, belowFurniture: facts.furniture.has(index - 1), inHead: heads.has(index) };
    const read = readFurnitureLine(line.text, place);
    if (!read) continue;
    if (!facts.furniture.has(index)) facts.furniture.set(index, read.reason);
    const stacked = read.facts.yearMonth && facts.date === null ? stackedDate(line, lines[index + 1]) : null;
    if (stacked) {
      facts.date = stacked.date;
      facts.dateSpans.push(stacked.span);
      facts.furniture.set(index + 1, 'date');
    }
    // The day of a stacked date is no page number.
    if (facts.furniture.get(index) === 'date' && index > 0 && read.facts.page !== undefined && /^\d{1,2}日?$/.test(line.text.trim()) && dayOf(lines[index - 1])) continue;
    if (read.reason === 'latin-masthead') latin.push(line.text);
    if (read.facts.newspaper && !facts.newspaper) facts.newspaper = { name: read.facts.newspaper };
    cn ??= read.facts.cn;
    facts.page ??= read.facts.page ?? null;
    sheet ??= read.facts.sheet ?? null;
    facts.title ??= read.facts.title ?? null;
    if (read.facts.date && facts.date === null) {
      facts.date = read.facts.date.edtf;
      facts.dateSpans.push({ start: line.start + read.facts.date.start, end: line.start + read.facts.date.end });
    }
  }
  if (!facts.newspaper && latin.length > 0) {
    const whole = lines.map((line) => line.text).join('\n');
    const mentions = (word: string): number => whole.split(word, 12).length - 1;
    for (const line of latin) {
      const read = readLatinMasthead(line, mentions);
      if (read?.unambiguous) facts.newspaper ??= { name: read.name };
    }
  }
  facts.page ??= sheet;
  if (facts.newspaper && cn !== undefined) facts.newspaper.cn = cn;
  return facts;
}

/**
 * A page's head that was read line by line at its foot or amid the text: lines one behind the other of which each is a part of
 * a head, with a day and a newspaper, or one of these and a page, or a page and its title among them.
 */
function headLines(lines: readonly PageLine[]): Set<number> {
  const heads = new Set<number>();
  for (let start = 0; start < lines.length; start++) {
    const parts = new Set<string>();
    let end = start;
    for (let part; end < lines.length && (part = headPart(lines[end]!.text)) !== null; end++) parts.add(part);
    const page = parts.has('page') || parts.has('number');
    if ((parts.has('date') && parts.has('newspaper')) || ((parts.has('date') || parts.has('newspaper')) && page) || (parts.has('page') && parts.has('title'))) for (let i = start; i < end; i++) heads.add(i);
    start = end;
  }
  return heads;
}

const dayOf = (line: PageLine | undefined): boolean => line !== undefined && /^[\s#*]*(?:19|20)\d{2}年\s?\d{1,2}月\s*$/.test(line.text);

/** 2026年3月 and, in the line below, 25 in large print. */
function stackedDate(above: PageLine, below: PageLine | undefined): { date: string; span: Span } | null {
  if (!below || !/^\s*\d{1,2}\s*日?\s*$/.test(below.text)) return null;
  const read = readDate(above.text.replace(/[\s#*]/g, '') + below.text.replace(/[\s日]/g, '') + '日');
  return read?.edtf ? { date: read.edtf, span: { start: above.start, end: below.start + below.text.trimEnd().length } } : null;
}
