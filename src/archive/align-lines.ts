import { sameWidth, settingsOf } from './line-settings.ts';
import { sentenceEnd } from './paragraph-lines.ts';

/** How much likelier line j goes on with line i than it stands anywhere else, as a natural logarithm. */
export type GoesOn = (i: number, j: number) => number;

/** Most lines from a line to the one below it in its column: a row has one for each column. */
const mostColumns = 14;
/** What it costs that a column begins or ends, and that another one does so beside it, as natural logarithms. */
const border = 8;
const borderBeside = 1;
/** The words at a line's end and those below it never count for more. */
const mostSaid = 8;
/** How much rarer a line is wider or narrower than its column than such lines are elsewhere, as a natural logarithm. */
const misfit = 6;
/** The same of two lines that are no column's, but about as long as one another: lines of a headline are. */
const misfitOfOdd = 2;
const alike = 1.4;
/** A paragraph's first line is narrower by this, where more than this share of all lines that stop in mid-sentence are so. */
const indent = -2;
const fewestIndents = 0.06;

/**
 * What words and widths say of two lines, one below the other in a column: all lines of a paragraph but its last are as wide
 * as the column, its first may be indented.
 */
export function belowOf(lines: readonly string[], goesOn: GoesOn): GoesOn {
  const ends = lines.map((line) => sentenceEnd.test(line));
  const offs = settingsOf(lines).map((setting) => setting?.off ?? null);
  const isNear = (i: number, off: number): boolean => offs[i] === null || Math.abs(offs[i]! - off) <= sameWidth;
  const torn = offs.filter((off, i) => off !== null && !ends[i]);
  const indented = torn.filter((off) => Math.abs(off! - indent) <= sameWidth).length > fewestIndents * torn.length;
  const full = lines.map((_, i) => isNear(i, 0));
  const first = lines.map((_, i) => isNear(i, indent));
  const last = offs.map((off, i) => ends[i]! && off !== null && off <= sameWidth);
  const short = offs.map((off, i) => ends[i]! && off !== null && off < -sameWidth);
  /** The line is no column's: a headline's, or names. */
  const odd = lines.map((_, i) => !full[i] && !first[i] && !last[i]);
  const areAlike = (i: number, j: number): boolean => Math.max(lines[i]!.length, lines[j]!.length) <= alike * Math.min(lines[i]!.length, lines[j]!.length);
  const misfitOf = (i: number, j: number): number => {
    if (odd[i]) return odd[j] && areAlike(i, j) ? misfitOfOdd : misfit;
    const fits = indented && short[i] ? first[j] : full[j] || last[j] || (ends[i] && first[j]);
    return fits ? 0 : misfit;
  };
  return (i, j) => Math.max(-mostSaid, Math.min(mostSaid, goesOn(i, j))) - misfitOf(i, j);
}

/** How the last step to a place was made: a line goes on, one ends its column, one begins its column. */
const [goesDown, ends, begins] = [0, 1, 2];
const steps = [goesDown, ends, begins];

/**
 * Lines that may have been read row by row across the columns of a page, as columns again.
 *
 * The lines are aligned with themselves: in rows of three columns each line goes on three lines later. Where a column ends
 * or begins, a line is left out on the one side or the other, so the alignment follows the page as its rows grow and
 * shrink (the affine alignment of Gotoh, 1982, near the diagonal). Time and memory grow with the number of lines.
 *
 * @param below what speaks for two lines
 * @returns for each line the one below it in its column, or -1; of two lines that go on, the earlier one goes on earlier
 */
export function alignLines(count: number, below: GoesOn): Int32Array {
  const width = mostColumns + 2;
  // A place: of so many lines is known what is below them, and of how many more, what they are below.
  const scores = steps.map(() => new Float64Array((count + 1) * width).fill(-Infinity));
  const ways = steps.map(() => new Uint8Array((count + 1) * width));
  scores[goesDown]![0] = 0;
  const reach = (place: number, step: number, from: number, gain: number): void => {
    for (const last of steps) {
      const score = scores[last]![from]! + gain - (step === goesDown ? 0 : last === goesDown ? border : borderBeside);
      if (score > scores[step]![place]!) [scores[step]![place], ways[step]![place]] = [score, last];
    }
  };
  for (let i = 0; i <= count; i++)
    for (let ahead = 0; ahead < width && i + ahead <= count; ahead++) {
      const place = i * width + ahead;
      if (i > 0 && ahead > 0 && ahead <= mostColumns) reach(place, goesDown, place - width, below(i - 1, i - 1 + ahead));
      if (i > 0 && ahead + 1 < width) reach(place, ends, place - width + 1, 0);
      if (ahead > 0) reach(place, begins, place - 1, 0);
    }
  const next = new Int32Array(count).fill(-1);
  let step = steps.reduce((best, other) => (scores[other]![count * width]! > scores[best]![count * width]! ? other : best));
  for (let i = count, ahead = 0; i > 0 || ahead > 0; ) {
    const way = ways[step]![i * width + ahead]!;
    if (step === goesDown) next[--i] = i + ahead;
    else if (step === ends) [i, ahead] = [i - 1, ahead + 1];
    else ahead--;
    step = way;
  }
  return next;
}
