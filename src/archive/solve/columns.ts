import type { Node } from './nodes.ts';

/**
 * How long a text is: so many characters and, for each paragraph, so many more, as its indent and the rest of its last
 * line take; or as many printed lines as are seen.
 */
export type Measure = number | 'lines';

/** Most columns an article is thought to run over. */
const mostColumns = 10;
/** Share of articles whose columns are not equally long, because a picture or a headline stands in one of them. */
const uneven = 0.15;
/** How likely a paragraph stops as if torn where no column ends. */
const stray = 0.04;
/** What lengths mean that are counted in characters, and in lines. */
interface Scale {
  /** How likely a column's foot falls between two paragraphs. */
  unbroken: number;
  /** How far a foot is from where it should be: in an even block, and where headings or pictures stand between. */
  sharp: number;
  blunt: number;
  /** A torn piece at the very top may be the rest of a head that no reader made out, such as names, if it is shorter than this; or a whole lead. */
  rest: number;
  lead: number;
  /** Lines that the last column may be shorter by: as many as the others are equal by rounding up. */
  lacking: readonly number[];
  /** How likely a foot stands unseen inside a piece. */
  unseen: number;
}
const characters: Scale = { unbroken: 0.06, sharp: 3, blunt: 6, rest: 24, lead: 160, lacking: [0], unseen: 0 };
const lines: Scale = { unbroken: 0.12, sharp: 0.25, blunt: 0.7, rest: 2, lead: 12, lacking: [0, 1, 2, 3, 4], unseen: 0 };
const unseenFoot = 0.6;
/** The likelihood that such a piece is one, as natural logarithms. */
const [aRest, aLead] = [-1, -3];

/** How likely a byline below a headline stands at the top of the first column, and not above all of them; as a natural logarithm. */
const namesInColumn = Math.log(0.3);

/** Where the pieces of an article end, counted from its top, ascending, and 0…1 how likely each one's paragraph goes on in the next. */
interface Ends {
  at: readonly number[];
  torn: readonly number[];
}

/**
 * How much more likely the column breaks of an article are where they stand than anywhere else, as a natural logarithm.
 *
 * A page is made up of blocks, and within a block all columns are equally long: the breaks of an article divide its text
 * into equal parts. Where pieces of two articles are strung together, they do not.
 *
 * @param chain nodes that follow one another
 * @param torn 0…1: how likely node i is torn and node j goes on with it
 * @param hidden whether a column's foot may stand unseen inside a piece, as where columns were read one behind the other
 */
export function evenness(nodes: readonly Node[], chain: readonly number[], torn: (i: number, j: number) => number, measure: Measure, hidden = false): number {
  const known = measure === 'lines' ? lines : characters;
  const scale = hidden ? { ...known, unseen: unseenFoot } : known;
  let top = 0;
  let names = 0;
  for (; top < chain.length && nodes[chain[top]!]!.title > 0.5; top++) names += nodes[chain[top]!]!.marks;
  if (names > 0 && measure === 'lines') names = 1;
  const at: number[] = [];
  const shares: number[] = [];
  let length = 0;
  for (let k = top; k < chain.length; k++) {
    const share = k + 1 < chain.length ? torn(chain[k]!, chain[k + 1]!) : 0;
    const { room, lines } = nodes[chain[k]!]!;
    length += measure === 'lines' ? lines ?? 1 : room + (share > 0.5 ? 0 : measure);
    at.push(length);
    shares.push(share);
  }
  // Nothing is torn where the article itself ends.
  at.pop();
  shares.pop();
  if (!shares.some((share) => share > 0)) return 0;
  const plain = likeliest({ at, torn: shares }, length, scale);
  const signed = names === 0 ? plain : namesInColumn + likeliest({ at: at.map((end) => end + names), torn: shares }, length + names, scale);
  const head = at[0]!;
  const unread = shares[0]! === 0 || head > scale.lead ? -Infinity : head > scale.rest ? aLead : aRest;
  const headless = unread === -Infinity ? unread : unread + likeliest({ at: at.slice(1).map((end) => end - head), torn: shares.slice(1) }, length - head, scale);
  return Math.log((1 - uneven) * Math.exp(Math.max(plain, signed, headless)) + uneven);
}

/** The likelihood under the number of columns that suits the breaks best, as a natural logarithm. */
function likeliest({ at, torn }: Ends, length: number, scale: Scale): number {
  let count = 0;
  let paragraphs = 1;
  let mostTorn = 0;
  let open = -Math.log(numbers);
  for (let k = 0; k < at.length; k++) {
    open += Math.log(strayShare(torn[k]!));
    if (torn[k]! > 0) count++;
    else paragraphs++;
    if (torn[k]! > mostTorn) mostTorn = torn[k]!;
  }
  if (count === 0 || length <= 0) return 0;
  const breaks: Breaks = { at, torn, paragraphs, mostTorn };
  let best = 0;
  for (let columns = 2; columns <= Math.min(mostColumns, count + 3); columns++)
    for (const lacking of scale.lacking) if (lacking < columns) best = Math.max(best, feet(breaks, length + lacking, columns, scale, best));
  return open + Math.log(best) - Math.log(scale.lacking.length);
}

/** How likely a piece that looks torn by so much stops there though no column ends. */
const strayShare = (torn: number): number => torn * stray + 1 - torn;

const laplace = (distance: number, scale: number): number => Math.exp(-Math.abs(distance) / scale) / (2 * scale);

/** Density of a foot's distance from where it should be. */
const nearFoot = (off: number, width: number, { sharp, blunt }: Scale): number => 0.55 * laplace(off, sharp) + 0.4 * laplace(off, 0.04 * width + blunt) + 0.05 / width;

/** As many numbers of columns are as likely as one another. */
const numbers = 4;

/** The ends of an article's pieces, with what is the same for any number of columns. */
interface Breaks extends Ends {
  paragraphs: number;
  mostTorn: number;
}

/**
 * How much likelier the breaks are with feet of columns among them than with none. Each torn end is held against the foot
 * nearest to it, and its place there against any place in a column; a foot without one falls between two paragraphs, which
 * end one in so many characters anyway.
 *
 * @param enough what is less than this need not be known
 * @returns how many times likelier, or 0 where it is less than enough
 */
function feet({ at, torn, paragraphs, mostTorn }: Breaks, length: number, columns: number, scale: Scale, enough: number): number {
  const width = length / columns;
  const anywhere = length / paragraphs;
  // No foot is worth more than one exactly where it should be: between paragraphs, or at the end that is surest torn.
  const peak = nearFoot(0, width, scale);
  const mostBetween = scale.unbroken * Math.max(0.05, peak * anywhere);
  const most = Math.max(mostBetween, scale.unseen, Math.max(1, mostTorn * peak * width + 1 - mostTorn) / strayShare(mostTorn)) * 1.000001;
  // The feet that are left make at most so many times more of it.
  let left = most ** (columns - 1);
  let product = 1;
  let next = 0;
  let closed = 0;
  for (let foot = 1; foot < columns; foot++) {
    if (product * left < enough) return 0;
    left /= most;
    const place = foot * width;
    while (next < at.length && at[next]! < place - width / 2) next++;
    let nearest = -1;
    for (; next < at.length && at[next]! < place + width / 2; next++) if (torn[next]! > 0 && (nearest < 0 || Math.abs(at[next]! - place) < Math.abs(at[nearest]! - place))) nearest = next;
    let likely = nearest < 0 ? scale.unseen : Math.max(scale.unseen, (torn[nearest]! * nearFoot(at[nearest]! - place, width, scale) * width + 1 - torn[nearest]!) / strayShare(torn[nearest]!));
    if (likely < mostBetween) {
      let off = Infinity;
      for (let k = closed; k < at.length && at[k]! - place < off; k++) {
        if (torn[k]! > 0.5) continue;
        // No later foot is nearer to one that stands above this one's nearest.
        if (Math.abs(at[k]! - place) <= off) [off, closed] = [Math.abs(at[k]! - place), k];
      }
      likely = Math.max(likely, scale.unbroken * Math.max(0.05, nearFoot(off, width, scale) * anywhere));
    }
    product *= likely;
  }
  return product;
}
