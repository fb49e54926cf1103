import { assignLinks, type Candidate } from '../../src/archive/solve/assign.ts';
import { chainsOf, followers } from '../../src/archive/solve/chains.ts';
import { LinkSearch } from '../../src/archive/solve/improve.ts';
import { seededRandom } from './random.ts';

/** Features by their number, those that are 0 left out. */
export type Sparse = readonly (readonly [number, number])[];

/** All links a page could have, with their features, and the true ones. */
export interface PageLinks {
  count: number;
  from: number[];
  to: number[];
  features: Sparse[];
  isTrue: boolean[];
  /** How much likelier two leaps of it cross than not, as a natural logarithm. */
  order: number;
  /** Features of a chain of nodes taken as an article. */
  ofChain: (chain: readonly number[]) => Sparse;
}

const epochs = 12;
/** Weights are averaged from this epoch on. */
const settled = 4;
/** How far weights move at first; less and less from epoch to epoch. */
const fullRate = 0.04;
/** How much better than a wrong link a true one has to be. */
const margin = 1;
/** How widely better links are looked for: less than on pages to be read, for a mistake in the search teaches little that is wrong. */
const breadth = 6;

/**
 * Averaged structured perceptron with a margin: solve each page with the weights so far, and move them towards the true
 * links and articles and away from the wrong ones that were chosen. What was fitted choice by choice learns to decide for
 * a whole page.
 *
 * @param seed of the order in which pages are learned from
 */
export function refine(start: readonly number[], pages: readonly PageLinks[], seed: number): number[] {
  const weights = Float64Array.from(start);
  const total = new Float64Array(start.length);
  const random = seededRandom(seed);
  const order = pages.map((_, i) => i);
  let seen = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let wrong = 0;
    for (const p of order) {
      wrong += learn(weights, pages[p]!, fullRate * (1 - epoch / epochs));
      if (epoch < settled) continue;
      for (let f = 0; f < weights.length; f++) total[f]! += weights[f]!;
      seen++;
    }
    console.error(`epoch ${epoch + 1}: ${wrong} links to learn from`);
  }
  return [...total].map((sum) => sum / seen);
}

/** @returns how many links were chosen wrongly or not chosen */
function learn(weights: Float64Array, page: PageLinks, rate: number): number {
  const score = (features: Sparse): number => features.reduce((sum, [f, value]) => sum + weights[f]! * value, 0);
  const move = (features: Sparse, by: number): void => {
    for (const [f, value] of features) weights[f]! += by * value;
  };
  const candidates = page.from.map((from, k): Candidate => ({ from, to: page.to[k]!, gain: score(page.features[k]!) + (page.isTrue[k] ? -margin / 2 : margin / 2) }));
  const { next } = new LinkSearch(assignLinks(page.count, candidates), candidates, (chain) => score(page.ofChain(chain))).inOrder(page.order).improve(breadth);
  const truth = followers(page.count, candidates.filter((_, k) => page.isTrue[k]));
  let wrong = 0;
  candidates.forEach(({ from, to }, k) => {
    const chosen = next[from] === to;
    if (chosen === page.isTrue[k]) return;
    wrong++;
    move(page.features[k]!, chosen ? -rate : rate);
  });
  for (const chain of chainsOf(truth)) move(page.ofChain(chain), rate);
  for (const chain of chainsOf(next)) move(page.ofChain(chain), -rate);
  return wrong;
}
