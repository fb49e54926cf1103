import { assignLinks } from '../../src/archive/solve/assign.ts';
import { seededRandom } from './random.ts';

/** All links a page could have, with their features, and the true ones. */
export interface PageLinks {
  count: number;
  from: number[];
  to: number[];
  features: (readonly [number, number])[][];
  isTrue: boolean[];
}

const epochs = 8;
const rate = 0.03;
/** How much better than a wrong link a true one has to be. */
const margin = 1;

/**
 * Averaged structured perceptron with a margin: solve each page with the weights so far, and move them towards the true
 * links and away from the wrong ones that were chosen. What was fitted choice by choice learns to decide for a whole page.
 */
export function refine(start: readonly number[], pages: readonly PageLinks[]): number[] {
  const weights = Float64Array.from(start);
  const total = Float64Array.from(start);
  const random = seededRandom(5);
  const order = pages.map((_, i) => i);
  let seen = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let wrong = 0;
    for (const p of order) {
      const page = pages[p]!;
      const gain = (k: number): number => page.features[k]!.reduce((sum, [f, value]) => sum + weights[f]! * value, 0);
      const candidates = page.from.map((from, k) => ({ from, to: page.to[k]!, gain: gain(k) + (page.isTrue[k] ? -margin / 2 : margin / 2) }));
      const next = assignLinks(page.count, candidates);
      candidates.forEach(({ from, to }, k) => {
        const chosen = next[from] === to;
        if (chosen === page.isTrue[k]) return;
        wrong++;
        for (const [f, value] of page.features[k]!) weights[f]! += (chosen ? -rate : rate) * value;
      });
      for (let f = 0; f < weights.length; f++) total[f]! += weights[f]!;
      seen++;
    }
    console.error(`epoch ${epoch + 1}: ${wrong} links to learn from`);
  }
  return [...total].map((sum) => sum / seen);
}
