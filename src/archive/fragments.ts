import { readByline } from './bylines.ts';
import { headDateline } from './datelines.ts';
import { headlineLines, isHeadlineRest } from './headline-lines.ts';
import { readJump } from './jumps.ts';
import { isTornLine, settingsOf, stopsInside } from './line-settings.ts';
import { type Continuity, paragraphBeginnings, type PrintedLine, sentenceEnd, shareOfIndents } from './paragraph-lines.ts';
import type { Span } from './record.ts';
import { isSlashedVerse, stanzas } from './verse.ts';

/**
 * A run of source lines that the OCR read as one paragraph: what lies between two breaks, trimmed of white space.
 * The pieces a page is solved from.
 */
export interface Fragment extends Span {
  /** Source characters of the span. */
  raw: string;
  /** No blank line parts it from the fragment before it, on a page whose blank lines tell: not where each paragraph is a line. */
  close: boolean;
  /** Its lines end where their author ended them. */
  verse: boolean;
}

/** All that ends a line: LF, CRLF, CR, form feed, NEL and Unicode's own separators. */
const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const markdown = /^(#{1,6}|[-*+>]|\d+\.)\s/;

/** A line with more than white space on it; its span is trimmed. */
export interface Line extends Span {
  text: string;
  /** Ends with two or more spaces: Markdown's mark for "a new line begins here". */
  hard: boolean;
  indented: boolean;
  /** A blank line, or nothing, stands above it. */
  first: boolean;
}

/**
 * Text → fragments, in source order. Every character that is not white space lies in exactly one fragment.
 *
 * Blank lines part fragments, but for the rest of a headline. Lines without blank lines between them are those of a
 * headline (`headline-lines.ts`) or, where they are of a regular width, printed lines of paragraphs, whose beginnings are
 * looked for (`paragraph-lines.ts`); others are a paragraph each. A stanza is one fragment (`verse.ts`).
 *
 * @param apart indexes of lines that are no text of the page, as masthead and page header are
 * @param goesOn what the language says about two lines
 */
export function readFragments(text: string, lines: readonly Line[] = readLines(text), apart: ReadonlySet<number> = new Set(), goesOn: Continuity = () => 0): Fragment[] {
  const verse = stanzas(lines, settingsOf(lines.map(({ text }) => text)), apart, goesOn);
  const isVerse = new Set(verse.flatMap(({ from, to }) => lines.slice(from, to)));
  const groups = lineGroups(lines, (line, i) => apart.has(i) || isVerse.has(line));
  const runs = beginnings(groups, goesOn);
  const spans: Omit<Fragment, 'raw'>[] = [];
  const above = new Map(lines.map((line, i) => [line, lines[i - 1]]));
  /** Two lines by themselves with nothing but a blank line between them, of which the second goes on with the first. */
  const isRest = ([line, ...others]: readonly Line[], [before, ...more]: readonly Line[]): boolean =>
    others.length + more.length === 0 && above.get(line!) === before && !isAlone(line!.text) && isHeadlineRest(before!.text, line!.text, goesOn);
  groups.forEach((group, g) => group.forEach(({ start, end, text: line }, i) => {
    const { begins, wrapped } = runs[g]!;
    if (begins[i] && !(i === 0 && g > 0 && isRest(group, groups[g - 1]!))) spans.push({ start, end, close: i > 0 && (wrapped || markdown.test(line)), verse: isSlashedVerse(line) });
    else Object.assign(spans.at(-1)!, { end, verse: false });
  }));
  spans.push(...verse.map(({ from, to }) => ({ start: lines[from]!.start, end: lines[to - 1]!.end, close: false, verse: true })));
  return spans.sort((a, b) => a.start - b.start).map((span) => ({ ...span, raw: text.slice(span.start, span.end) }));
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
      lines.push({ start, end: start + raw.length, text: raw, hard: /\S {2,}$/.test(line.slice(-8)), indented: /^(\u3000{2}| {4})/.test(line), first: blank });
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
function lineGroups(lines: readonly Line[], isApart: (line: Line, i: number) => boolean): Line[][] {
  const groups: Line[][] = [];
  let broken = true;
  lines.forEach((line, i) => {
    if (isApart(line, i)) broken = true;
    else {
      if (broken || line.first) groups.push([]);
      groups.at(-1)!.push(line);
      broken = false;
    }
  });
  return groups;
}

/** Fewer runs of lines than this share that hold the short end of a paragraph: blank lines stand between all paragraphs. */
const fewestParted = 0.15;
/** How much rarer paragraphs begin inside a run then, as a natural logarithm. */
const rarely = -4;

/** With a greater share of torn lines that end with Markdown's mark for a new line, all printed lines do, and it tells nothing. */
const mostHard = 0.3;

/** Whether a new fragment begins with each line of each group, and whether its lines are printed ones, so that a paragraph may take several. */
function beginnings(groups: readonly Line[][], goesOn: Continuity): { begins: boolean[]; wrapped: boolean }[] {
  const runs = groups.filter((group) => group.length > 1);
  const all = groups.flat();
  const settings = new Map(settingsOf(all.map(({ text }) => text)).map((setting, i) => [all[i]!, setting]));
  const offOf = (line: Line): number => settings.get(line)?.off ?? unlike.off;
  const parted = runs.filter((group) => group.slice(0, -1).some((line) => sentenceEnd.test(line.text) && settings.get(line) && offOf(line) < -3)).length;
  const torn = all.filter((line) => isTornLine(line.text, settings.get(line) ?? null));
  const hardTells = torn.filter(({ hard }) => hard).length <= mostHard * torn.length;
  const rare = parted < fewestParted * runs.length ? rarely : 0;
  const indented = shareOfIndents(all.map((line) => ({ text: line.text, off: offOf(line) })));
  /** Of lines that belong to no headline of several lines. */
  const ofText = (group: readonly Line[]): boolean[] => {
    // Lines of no common width are paragraphs, one on each.
    if (group.length < 2 || !group.some((line) => settings.get(line))) return group.map(() => true);
    const isTorn = (line: Line | undefined): boolean => line !== undefined && stopsInside(line.text, settings.get(line) ?? null);
    // A torn line below a torn one is their sentence's, whatever it looks like.
    const lines = group.map((line, i) => printed(line, group[i - 1], settings.get(line) ?? unlike, { mayBeAlone: (rare === 0 || (i > 0 && i < head)) && !(isTorn(line) && isTorn(group[i - 1])), hardTells }));
    return paragraphBeginnings(lines, goesOn, { rare, indented });
  };
  return groups.map((group) => {
    const inHeadline = headlineLines(group, { isAlone: ({ text }) => isAlone(text), setting: (line) => settings.get(line) ?? null });
    const wrapped = group.some((line) => settings.get(line));
    const begins = inHeadline > 1 ? [...group.slice(0, inHeadline).map((_, i) => i === 0), ...ofText(group.slice(inHeadline))] : ofText(group);
    return { begins, wrapped };
  });
}

/** Names stand among so many first lines of a run that is a headline with what is below it. */
const head = 3;

/** The setting of a line that is like none near it. */
const unlike = { width: 20, off: -20 };

function printed(line: Line, above: Line | undefined, setting: { width: number; off: number }, { mayBeAlone, hardTells }: { mayBeAlone: boolean; hardTells: boolean }): PrintedLine {
  return { ...setting, text: line.text, alone: mayBeAlone && isAlone(line.text), begins: line.indented || headDateline(line.text) !== null || markdown.test(line.text) || (above !== undefined && ((hardTells && above.hard) || markdown.test(above.text))) };
}

/** A byline or a jump line. */
function isAlone(text: string): boolean {
  if (readJump(text)) return true;
  const byline = text.length <= longestByline && !/[、，,]$/.test(text) ? readByline(text) : null;
  return byline !== null && byline.confidence >= sureByline;
}
const longestByline = 40;
const sureByline = 0.8;
