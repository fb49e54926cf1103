import { headDateline } from './datelines.ts';
import { printWidth } from './page-manner.ts';

/** A printed line of a page, as text recognition gives it. */
export interface PrintedLine {
  text: string;
  /** Something above it, such as a blank line or an indent, says that a new paragraph begins here. */
  begins: boolean;
  /** It is a byline, a jump line or the like: a line of its own. */
  alone: boolean;
  /** How wide its column is, and how much wider the line, in characters. */
  width: number;
  off: number;
}

/** How a page's paragraphs begin. */
export interface Manner {
  /** How much rarer than on a page without blank lines a paragraph begins inside a run, as a natural logarithm. */
  rare: number;
  /** 0…1: how often its first line has an indent. */
  indented: number;
}

/** @returns how much likelier the line below goes on with the text of the line above than two unrelated lines would, as a natural logarithm */
export type Continuity = (above: string, below: string) => number;

/** What a line is in its paragraph: a block by itself, a further line of a headline, or the first, a middle or the last line of a paragraph. */
const states = ['single', 'headline', 'first', 'middle', 'last'] as const;
const [single, headline, first, middle, last] = [0, 1, 2, 3, 4];
/** States that end a block, and states that begin one. */
const closing = [single, headline, last];
const opening = [single, first];

/** Shares of printed lines, by what they are; each is a density in characters where it speaks of widths. */
const atWidth = 0.85;
const aboutWidth = 0.1;
const farWidth = 0.02;
const anyWidth = 0.002;
/** How often a line that goes on ends with a sentence, and how often the last of a paragraph does; the rest are torn at a column's foot. */
const endsInside = 0.06;
const endsAtLast = 0.85;
/** How often a line by itself ends with a sentence: a headline does not, a short paragraph does. */
const endsAlone = 0.25;
/** Longest line by itself, in characters: a headline. */
const longestAlone = 45;
/** Of all blocks, those of one line. */
const singles = 0.3;
const goesOnLonger = 0.8;
const secondHeadline = 0.25;
const dashInside = -2.5;
const tornOverNames = -2;
const runsOver = 0.02;

const sentenceEnd = /[。！？!?…”"』」）)】\]；;]\s*$/;
const opens = /^[，、。：；？！》）”’」』】,.:;?!)]/;

/**
 * Which lines of a run begin a paragraph, where no blank line says so. Decided for the whole run at once, as the likeliest
 * way to read it: all lines of a paragraph but the last are as wide as the column, its first may be indented; headlines
 * and names keep to no width.
 *
 * @param lines of one run, in source order
 * @returns for each line whether a paragraph begins with it; the first always does
 */
export function paragraphBeginnings(lines: readonly PrintedLine[], goesOn: Continuity, { rare, indented }: Manner): boolean[] {
  let scores = new Array<number>(states.length).fill(-Infinity);
  const from: number[][] = [];
  lines.forEach((line, i) => {
    const own = states.map((_, state) => emission(line, lines[i - 1], lines[i + 1], state, indented));
    if (i === 0) {
      scores = own.map((score, state) => (opening.includes(state) ? score + begin(state) : -Infinity));
      return;
    }
    const above = lines[i - 1]!;
    const flow = line.begins || above.alone || line.alone ? -Infinity : goesOn(above.text, line.text);
    const best = states.map((_, state) => {
      let found = -Infinity;
      let at = 0;
      for (let before = 0; before < states.length; before++) {
        const score = scores[before]! + step(before, state, flow, rare);
        if (score > found) [found, at] = [score, before];
      }
      return { found, at };
    });
    from.push(best.map(({ at }) => at));
    scores = best.map(({ found }, state) => found + own[state]!);
  });
  const begins = new Array<boolean>(lines.length).fill(true);
  let state = closing.reduce((best, other) => (scores[other]! > scores[best]! ? other : best));
  for (let i = lines.length - 1; i > 0; i--) {
    begins[i] = opening.includes(state);
    state = from[i - 1]![state]!;
  }
  return begins;
}

const begin = (state: number): number => Math.log(state === single ? singles : 1 - singles);

/** The logarithm of how often a line of the one state is followed by one of the other. */
function step(before: number, state: number, flow: number, rare: number): number {
  if (opening.includes(state)) return closing.includes(before) ? rare + begin(state) + (before === last ? 0 : Math.log(1 - secondHeadline)) : -Infinity;
  if (state === headline) return before === single || before === headline ? Math.log(secondHeadline) + Math.max(flow, flow / 2) : -Infinity;
  if (before !== first && before !== middle) return -Infinity;
  return flow + Math.log(state === middle ? goesOnLonger : 1 - goesOnLonger);
}

/** The logarithm of how likely such a line is in this state. */
function emission({ text, alone, off, width }: PrintedLine, above: PrintedLine | undefined, below: PrintedLine | undefined, state: number, indented: number): number {
  const ends = sentenceEnd.test(text);
  // A dash at the head of a line is that of a subhead; paragraphs seldom break before one.
  const dash = /^[—–－─]/.test(text) && !opening.includes(state) ? dashInside : 0;
  // Names stand below a headline, seldom below torn text.
  const overNames = below?.alone && !ends && state === last ? tornOverNames : 0;
  return dash + overNames + (() => { switch (state) {
    case single:
      return Math.log(ends && !alone ? endsAlone : 1 - endsAlone) - Math.log(32) - Math.max(0, text.length - longestAlone) / 4;
    case headline:
      return Math.log(ends ? 0.03 : 0.97) + Math.log(above && Math.abs(above.text.length - text.length) <= 1.5 ? 0.2 : 0.01);
    case first: {
      const indent = Math.abs(off + 2) <= 0.8 ? indented * atWidth : 0;
      const dateline = off > 1.5 && headDateline(text) !== null ? 0.3 : 0;
      return Math.log(ends ? endsInside : 1 - endsInside) + Math.log(indent + (1 - indented) * full(off) + dateline + anyWidth / 4);
    }
    case middle:
      return Math.log(ends ? endsInside : 1 - endsInside) + Math.log(full(off));
    default: {
      // A torn last line is as wide as the column in print.
      // What stands behind a paragraph, such as its author's name, makes its last line longer than any other.
      const any = (off <= 1 ? 1 : runsOver) / width;
      return ends ? Math.log(endsAtLast * any + 1e-9) : Math.log((1 - endsAtLast) * (0.5 * full(off) + 0.5 * any) + 1e-9);
    }
  } })();
}

const full = (off: number): number => (Math.abs(off) <= 0.8 ? atWidth : Math.abs(off) <= 1.6 ? aboutWidth : Math.abs(off) <= 3.2 ? farWidth : 0) / 1.6 + anyWidth;

/**
 * 0.05…0.95: of the lines behind a paragraph's end, those that are narrower by an indent, where the line below has the full
 * width.
 *
 * @param lines all lines of a page
 */
export function shareOfIndents(lines: readonly Pick<PrintedLine, 'text' | 'off'>[]): number {
  let [indents, all] = [1, 2];
  for (let i = 1; i + 1 < lines.length; i++) {
    const { off, text } = lines[i]!;
    const above = lines[i - 1]!;
    if (Math.abs(lines[i + 1]!.off) > 0.8 || opens.test(text) || !sentenceEnd.test(above.text) || above.off > -3) continue;
    if (Math.abs(off + 2) <= 0.8) indents++;
    if (Math.abs(off) <= 2.8) all++;
  }
  return Math.max(0.05, Math.min(0.95, indents / all));
}

const reach = 12;
const widest = 60;

/** How much wider than its column each line is, in characters, and how wide the column; null where the lines near it agree on no width. */
export type Setting = { off: number; width: number } | null;

/**
 * How the lines of a page are set: most lines are as wide as their column. A page is printed in Han widths, of which
 * narrow signs take half, or its lines were made by counting characters; what explains more lines holds.
 */
export function settingsOf(texts: readonly string[]): Setting[] {
  const bare = texts.map((text) => text.replace(/<\/?\w*>?|^>/g, ''));
  const [printed, counted] = [inHanWidths, (text: string): number => text.length].map((measure) => settingsBy(bare, measure));
  const explained = (settings: readonly Setting[]): number => settings.filter((setting) => setting && Math.abs(setting.off) <= 0.8).length;
  return explained(counted!) > explained(printed!) ? counted! : printed!;
}

const inHanWidths = (text: string): number => [...text].reduce((sum, char) => sum + printWidth(char), 0);

function settingsBy(texts: readonly string[], measure: (text: string) => number): Setting[] {
  const widths = texts.map(measure);
  return columnWidths(widths).map((width, i) => {
    if (width === null) return null;
    // A mark at the end of a line may hang behind it.
    const off = widths[i]! - width;
    return { width, off: off > 0.8 && hanging.test(texts[i]!) ? Math.max(0, off - 1) : off };
  });
}

const hanging = /[，、。：；？！》）”’」』】,.:;?!)]$/;

/** The width of the column each line stands in: what most lines near it are as wide as, the widest of several such widths. */
function columnWidths(exact: readonly number[]): (number | null)[] {
  const widths = exact.map(Math.round);
  return widths.map((_, i) => {
    const counts = new Map<number, number>();
    let lines = 0;
    for (let k = Math.max(0, i - reach); k <= Math.min(widths.length - 1, i + reach); k++) {
      if (widths[k]! < 6 || widths[k]! > widest) continue;
      lines++;
      counts.set(widths[k]!, (counts.get(widths[k]!) ?? 0) + 1);
    }
    let best: number | null = null;
    let most = 0;
    for (const [width, count] of [...counts].sort(([a], [b]) => a - b)) {
      const near = count + 0.5 * ((counts.get(width - 1) ?? 0) + (counts.get(width + 1) ?? 0));
      if (near >= most * (best !== null && width > best + 1 ? 0.7 : 1)) [best, most] = [width, Math.max(most, near)];
    }
    return most >= 3 && most >= 0.25 * lines ? best : null;
  });
}
