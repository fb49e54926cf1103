import { dot, type TopicVector } from './topic.ts';
import type { Node } from './nodes.ts';

/**
 * How alike the texts and the titles of other articles are to those of an article, as cosines, measured on some 3,000
 * articles.
 */
const strange = { text: 0.0675, title: 0.0344 };

/**
 * So many texts of no article are thought to stand on each page. Without them an article that has the page to itself could
 * be held against nothing, and two on one subject would seem nearer to each other taken together than by themselves.
 */
const strangers = 8;

/** So many texts outside an article are held against it: those most like it. */
const mostRivals = 8;

/** How much nearer the texts, and the titles, of a chain are to the rest of the chain than to what is most like it elsewhere, added up. */
export interface Pull {
  texts: number;
  titles: number;
}

/**
 * What a piece is about says more when all the rest of an article is taken together: two paragraphs of one article may
 * share no word, yet each shares some with the whole.
 *
 * @param own what each node is about
 * @returns for a chain of nodes the difference of two cosines, summed over its nodes: to all other texts of the chain as
 * one, and to as many of the texts outside it that are most like it, and of the strangers, as one
 */
export function pullOf(nodes: readonly Node[], own: readonly TopicVector[]): (chain: readonly number[]) => Pull {
  const count = nodes.length;
  const products = symmetric(count, (i, j) => dot(own[i]!, own[j]!));
  const isText = nodes.map(({ title }) => title <= 0.5);
  const ownSquares = Float64Array.from(products, (row, i) => row[i]!);
  const squares = nodes.reduce((sum, _, i) => (isText[i] ? sum + ownSquares[i]! : sum), 0);
  const typical = squares / Math.max(1, isText.filter(Boolean).length);
  const perLength = ownSquares.map((square) => (square > 0 ? 1 / Math.sqrt(square) : 0));
  const inChain = new Uint8Array(count);
  const toTextsOf = sumsAlong(products, (i) => isText[i]!);
  return (chain) => {
    const toTexts = toTextsOf(chain);
    let texts = 0;
    let within = 0;
    for (const i of chain) {
      if (!isText[i]) continue;
      texts++;
      within += toTexts[i]!;
    }
    const rivals = rivalsOf(chain, toTexts);
    const all = rivals.length + strangers;
    let between = 0;
    let outerSquares = 0;
    for (let k = 0; k < rivals.length; k++) {
      outerSquares += ownSquares[rivals[k]!]!;
      const row = products[rivals[k]!]!;
      for (let l = 0; l < k; l++) between += row[rivals[l]!]!;
    }
    const likeness = rivals.length > 1 ? (2 * between) / (rivals.length - 1) : 0;
    const outer = {
      square: (outerSquares + strangers * typical) / all,
      pair: (likeness + strangers * strange.text * typical) / (rivals.length > 1 ? all : strangers),
    };
    const pull = { texts: 0, titles: 0 };
    for (const i of chain) {
      const square = ownSquares[i]!;
      const inside = toTexts[i]!;
      const near = isText[i] ? inside - square : inside;
      const rest = isText[i] ? within - 2 * inside + square : within;
      const size = isText[i] ? texts - 1 : texts;
      if (square <= 0 || rest <= 1e-9) continue;
      const toOuter = (strangers * strange[isText[i] ? 'text' : 'title'] * Math.sqrt(square * typical) + sumOf(products[i]!, rivals)) / all;
      const expected = size * outer.square + size * (size - 1) * outer.pair;
      const far = expected > 1e-9 ? (size * toOuter) / Math.sqrt(square * expected) : 0;
      pull[isText[i] ? 'texts' : 'titles'] += near / Math.sqrt(square * rest) - far;
    }
    return pull;
  };

  /** The texts outside a chain that are most like all of its texts, the likest first. */
  function rivalsOf(chain: readonly number[], toTexts: Float64Array): number[] {
    for (const i of chain) inChain[i] = 1;
    const best: number[] = [];
    const likeness: number[] = [];
    for (let i = 0; i < count; i++) {
      if (!isText[i] || inChain[i] || perLength[i] === 0) continue;
      const like = toTexts[i]! * perLength[i]!;
      let at = best.length;
      if (at === mostRivals && like <= likeness[at - 1]!) continue;
      if (at === mostRivals) at--;
      for (; at > 0 && like > likeness[at - 1]!; at--) [best[at], likeness[at]] = [best[at - 1]!, likeness[at - 1]!];
      [best[at], likeness[at]] = [i, like];
    }
    for (const i of chain) inChain[i] = 0;
    return best;
  }
}

/**
 * Sums of the rows of those of a chain's nodes that count. A search asks for chains that begin alike one after another, so
 * the sums of the last chain, node by node, are gone on from where it parts from the next one.
 */
function sumsAlong(rows: readonly Float64Array[], counts: (i: number) => boolean): (chain: readonly number[]) => Float64Array {
  const path: number[] = [];
  const sums = [new Float64Array(rows.length)];
  return (chain) => {
    let known = 0;
    while (known < path.length && known < chain.length && path[known] === chain[known]) known++;
    path.length = known;
    for (; known < chain.length; known++) {
      const i = chain[known]!;
      path.push(i);
      const before = sums[known]!;
      const sum = (sums[known + 1] ??= new Float64Array(rows.length));
      const row = rows[i]!;
      if (counts(i)) for (let j = 0; j < sum.length; j++) sum[j] = before[j]! + row[j]!;
      else sum.set(before);
    }
    return sums[known]!;
  };
}

function sumOf(row: Float64Array, at: readonly number[]): number {
  let sum = 0;
  for (const i of at) sum += row[i]!;
  return sum;
}

function symmetric(count: number, value: (i: number, j: number) => number): Float64Array[] {
  const rows = Array.from({ length: count }, () => new Float64Array(count));
  for (let i = 0; i < count; i++) for (let j = i; j < count; j++) rows[i]![j] = rows[j]![i] = value(i, j);
  return rows;
}
