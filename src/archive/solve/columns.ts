import type { Node } from './nodes.ts';

/** Most columns an article is thought to run over. */
const mostColumns = 10;
/** Share of articles whose columns are not equally long, because a picture or a headline stands in one of them. */
const uneven = 0.15;
/** How likely a paragraph stops as if torn where no column ends. */
const stray = 0.04;
/** How likely a column's foot falls between two paragraphs. */
const unbroken = 0.06;
/** A torn line at the very top may be a line of the head that no reader made out, such as names; the likelihood of that by its length. */
const unreadHead = (room: number): number => (room <= 24 ? -1 : room <= 160 ? -3 : -Infinity);

/** The end of a piece, in characters from the top, and 0…1 how likely its paragraph goes on in the next piece. */
interface End {
  at: number;
  torn: number;
}

/**
 * How much more likely the column breaks of an article are where they stand than anywhere else, as a natural logarithm.
 *
 * A page is made up of blocks, and within a block all columns are equally long: the breaks of an article divide its text
 * into equal parts. Where pieces of two articles are strung together, they do not.
 *
 * @param chain nodes that follow one another
 * @param torn 0…1: how likely node i is torn and node j goes on with it
 * @param besides room a paragraph takes besides its characters, in characters
 */
export function evenness(nodes: readonly Node[], chain: readonly number[], torn: (i: number, j: number) => number, besides: number): number {
  let top = 0;
  while (top < chain.length && nodes[chain[top]!]!.title > 0.5) top++;
  const ends: End[] = [];
  let at = 0;
  for (let k = top; k < chain.length; k++) {
    const share = k + 1 < chain.length ? torn(chain[k]!, chain[k + 1]!) : 0;
    at += nodes[chain[k]!]!.room + (share > 0.5 ? 0 : besides);
    if (k + 1 < chain.length) ends.push({ at, torn: share });
  }
  if (!ends.some((end) => end.torn > 0)) return 0;
  const first = ends[0]!;
  const whole = likeliest(ends, at);
  const headless = first.torn > 0 ? unreadHead(first.at) + likeliest(ends.slice(1).map((end) => ({ ...end, at: end.at - first.at })), at - first.at) : -Infinity;
  return Math.log((1 - uneven) * Math.exp(Math.max(whole, headless)) + uneven);
}

/** The likelihood under the number of columns that suits the breaks best. */
function likeliest(ends: readonly End[], length: number): number {
  const torn = ends.filter((end) => end.torn > 0);
  if (torn.length === 0) return 0;
  let best = -Infinity;
  for (let columns = 2; columns <= Math.min(mostColumns, torn.length + 3); columns++) best = Math.max(best, likelihood(ends, torn, length, columns));
  return best;
}

const laplace = (distance: number, scale: number): number => Math.exp(-Math.abs(distance) / scale) / (2 * scale);

/** Density of a foot's distance from where it should be, in characters: exact in print, less so where headings or pictures stand between. */
const nearFoot = (off: number, width: number): number => 0.55 * laplace(off, 3) + 0.4 * laplace(off, 0.04 * width + 6) + 0.05 / width;

/** As many numbers of columns are as likely as one another. */
const numbers = 4;

/**
 * Each torn end is held against the foot nearest to it, and its place there against any place in a column; a foot without
 * one falls between two paragraphs, which end one in so many characters anyway.
 */
function likelihood(ends: readonly End[], torn: readonly End[], length: number, columns: number): number {
  const width = length / columns;
  const paragraph = length / (ends.length - torn.length + 1);
  let sum = -Math.log(numbers);
  const atFoot = new Map<number, End>();
  for (const end of torn) {
    const foot = Math.round(end.at / width);
    const rival = atFoot.get(foot);
    if (foot > 0 && foot < columns && (!rival || Math.abs(end.at - foot * width) < Math.abs(rival.at - foot * width))) atFoot.set(foot, end);
  }
  for (let foot = 1; foot < columns; foot++) {
    const at = foot * width;
    const end = atFoot.get(foot);
    let off = Infinity;
    for (const other of ends) if (other.torn <= 0.5) off = Math.min(off, Math.abs(other.at - at));
    const between = Math.log(unbroken * Math.max(0.05, nearFoot(off, width) * paragraph));
    const broken = end ? Math.log(end.torn * nearFoot(end.at - at, width) * width + 1 - end.torn) : -Infinity;
    if (end && broken >= between + strayed(end)) sum += broken;
    else {
      sum += between;
      atFoot.delete(foot);
    }
  }
  const used = new Set(atFoot.values());
  for (const end of torn) if (!used.has(end)) sum += strayed(end);
  return sum;
}

/** The likelihood that a piece stops there though no column ends. */
const strayed = ({ torn }: End): number => Math.log(torn * stray + 1 - torn);
