import { headDateline } from './datelines.ts';

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

/** How often a line that is neither a paragraph's first nor its last is as wide as its column, nearly so, or not at all. */
const atWidth = 0.85;
const aboutWidth = 0.1;
const farWidth = 0.02;
const anyWidth = 0.002;
/** How often a line that goes on ends with a sentence, and how often the last of a paragraph does; the rest are torn at a column's foot. */
const endsInside = 0.06;
const endsAtLast = 0.85;
/** How often a last line is longer than its column, by what stands behind a paragraph, such as its author's name. */
const runsOver = 0.02;
/** How often a line by itself ends with a sentence: a headline does not, a short paragraph does; and the longest in characters. */
const endsAlone = 0.25;
const longestAlone = 45;
/** How often a line is a whole paragraph that was not wrapped, and a line of a wrapped one far longer than its column. */
const unwrapped = 0.01;
const overlong = 1e-5;
/** How often a line of a headline ends with a sentence, and is as long as the one above it. */
const endsHeadline = 0.03;
const asLong = 0.2;
const notAsLong = 0.01;
/** Of all blocks, those of one line; of those, the ones that go on as a headline of several; of lines in a paragraph, those that another follows. */
const singles = 0.3;
const secondHeadline = 0.25;
const goesOnLonger = 0.8;
/** How much rarer a dash heads a line that does not begin a block, and torn text stands above names, which belong to headlines. */
const dashInside = 0.08;
const tornOverNames = 0.13;

/** How a line ends that ends with its sentence. */
export const sentenceEnd = /[。！？!?…”"』」）)】\]；;]\s*$/;
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
    const place: Place = { line, above: lines[i - 1], below: lines[i + 1], ends: sentenceEnd.test(line.text), indented };
    const own = states.map((_, state) => Math.log(likelihood(place, state)));
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

interface Place {
  line: PrintedLine;
  above: PrintedLine | undefined;
  below: PrintedLine | undefined;
  /** The line ends with a sentence. */
  ends: boolean;
  /** How often the page's paragraphs begin with an indent. */
  indented: number;
}

/** How likely such a line is in each state. */
const likelihoods: readonly ((place: Place) => number)[] = [
  // single
  ({ line: { text, alone }, ends }) => ((ends && !alone ? endsAlone : 1 - endsAlone) / 32) * Math.max(unwrapped, Math.exp(-Math.max(0, text.length - longestAlone) / 4)),
  // headline
  ({ line: { text }, above, ends }) => (ends ? endsHeadline : 1 - endsHeadline) * (above && Math.abs(above.text.length - text.length) <= 1 ? asLong : notAsLong),
  // first
  ({ line: { text, off }, ends, indented }) => {
    const indent = Math.abs(off + 2) <= 0.8 ? indented * atWidth : 0;
    const dateline = off > 1.5 && headDateline(text) !== null ? 0.3 : 0;
    return (ends ? endsInside : 1 - endsInside) * (indent + (1 - indented) * full(off) + dateline);
  },
  // middle
  ({ line: { off }, ends }) => (ends ? endsInside : 1 - endsInside) * full(off),
  // last: a torn one is as wide as the column in print, any other as it comes
  ({ line: { off, width }, below, ends }) => {
    const any = (off <= 1 ? 1 : runsOver) / width;
    return ends ? endsAtLast * any : (1 - endsAtLast) * (0.5 * full(off) + 0.5 * any) * (below?.alone ? tornOverNames : 1);
  },
];

function likelihood(place: Place, state: number): number {
  const dash = /^[—–－─]/.test(place.line.text) && !opening.includes(state) ? dashInside : 1;
  return likelihoods[state]!(place) * dash;
}

/** How often a line that goes on is wider than its column by so much. */
const full = (off: number): number => (Math.abs(off) <= 0.8 ? atWidth : Math.abs(off) <= 1.6 ? aboutWidth : Math.abs(off) <= 3.2 ? farWidth : 0) / 1.6 + (off > 3.2 ? overlong : anyWidth);

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
