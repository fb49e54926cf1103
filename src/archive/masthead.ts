import { readFurnitureLine, type FurnitureReason, type LinePlace } from './furniture-lines.ts';
import { readLatinMasthead } from './latin-mastheads.ts';
import type { Span } from './record.ts';

/** One line of a page: its text, and where it begins in the source. */
export interface PageLine {
  text: string;
  start: number;
}

/** What a page's furniture says. Null where nothing is printed: nothing is guessed here. */
export interface PageFacts {
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
export function readPageFacts(lines: readonly PageLine[]): PageFacts {
  const facts: PageFacts = { newspaper: null, date: null, dateSpans: [], page: null, title: null, furniture: new Map() };
  let aboveText = true;
  let cn: string | undefined;
  const latin: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.trim().length > 60) aboveText = false;
    const place: LinePlace = { fromHead: index, fromFoot: lines.length - 1 - index, aboveText, previous: lines[index - 1]?.text ?? null };
    const read = readFurnitureLine(line.text, place);
    if (!read) continue;
    facts.furniture.set(index, read.reason);
    if (read.reason === 'latin-masthead') latin.push(line.text);
    if (read.facts.newspaper && !facts.newspaper) facts.newspaper = { name: read.facts.newspaper };
    cn ??= read.facts.cn;
    facts.page ??= read.facts.page ?? null;
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
  if (facts.newspaper && cn !== undefined) facts.newspaper.cn = cn;
  return facts;
}
