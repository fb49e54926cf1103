import { dot, type TopicVector } from './topic.ts';
import type { Node } from './nodes.ts';

/**
 * Where an article has the page to itself it is held against two texts of no article, as alike to its texts and its titles
 * as those of other articles are (cosines, measured on some 3,000 articles).
 */
const strange = { text: 0.0675, title: 0.0344 };

/** How much nearer the texts, and the titles, of a chain are to the rest of the chain than to the rest of the page, added up. */
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
 * one, and to as many texts from outside it as one
 */
export function pullOf(nodes: readonly Node[], own: readonly TopicVector[]): (chain: readonly number[]) => Pull {
  const products = symmetric(nodes.length, (i, j) => dot(own[i]!, own[j]!));
  const isText = nodes.map(({ title }) => title <= 0.5);
  const toTexts = products.map((row) => row.reduce((sum, value, j) => (isText[j] ? sum + value : sum), 0));
  const allTexts = toTexts.reduce((sum, value, i) => (isText[i] ? sum + value : sum), 0);
  const count = isText.filter(Boolean).length;
  const ownSquares = Float64Array.from(products, (row, i) => row[i]!);
  const squares = nodes.reduce((sum, _, i) => (isText[i] ? sum + ownSquares[i]! : sum), 0);
  const typical = squares / Math.max(1, count);
  return (chain) => {
    const texts = chain.filter((i) => isText[i]);
    const inside = chain.map((i) => sumOf(products[i]!, texts));
    let within = 0;
    let across = 0;
    chain.forEach((i, k) => {
      if (!isText[i]) return;
      within += inside[k]!;
      across += toTexts[i]! - inside[k]!;
    });
    const others = count - texts.length;
    const outerSquares = squares - sumOf(ownSquares, texts);
    const outer = others === 0
      ? { square: typical, pair: strange.text * typical }
      : { square: outerSquares / others, pair: others > 1 ? (allTexts - within - 2 * across - outerSquares) / (others * (others - 1)) : 0 };
    const pull = { texts: 0, titles: 0 };
    chain.forEach((i, k) => {
      const square = ownSquares[i]!;
      const near = isText[i] ? inside[k]! - square : inside[k]!;
      const rest = isText[i] ? within - 2 * inside[k]! + square : within;
      const size = isText[i] ? texts.length - 1 : texts.length;
      if (square <= 0 || rest <= 1e-9) return;
      const toOuter = others === 0 ? strange[isText[i] ? 'text' : 'title'] * Math.sqrt(square * typical) : (toTexts[i]! - inside[k]!) / others;
      const expected = size * outer.square + size * (size - 1) * outer.pair;
      const far = expected > 1e-9 ? (size * toOuter) / Math.sqrt(square * expected) : 0;
      pull[isText[i] ? 'texts' : 'titles'] += near / Math.sqrt(square * rest) - far;
    });
    return pull;
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
