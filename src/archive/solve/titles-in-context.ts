import { likelihood } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { type QuickReading, readQuickly, worthAgain } from './links.ts';
import { type Node, retitled } from './nodes.ts';
import { readScene, type Scene } from './scene.ts';
import type { SolverWeights } from './solver-weights.ts';
import { stretchesOf } from './stretches.ts';
import type { Topics } from './topic.ts';
import type { Words } from './words.ts';
import { Worths } from './worths.ts';

/** Lines less sure than this, as a logarithm of odds, are looked at again with their page. */
const unsure = 4.5;
/** How likely a line is taken for a title, and for none, when the page is read both ways. */
const [asTitle, asText] = [0.95, 0.05];
/** Most lines of a stretch that are looked at again, the least sure first, and their greatest share: more of them are only on a hostile page. */
const mostLooks = 16;
const mostDoubtful = 0.35;
/** How far a long stretch is read around a line, in nodes. */
const reach = 50;
/** The page's word is not taken for more than this. */
const mostSaid = 12;

/** What a page as a whole says of a line: how much more it is worth if the line is a title than if it is none. */
export interface TitleContext {
  node: number;
  /** Logarithm of the odds of its being a title by itself. */
  own: number;
  gained: number;
}

/**
 * Read the page both ways for each line that may be a title or not.
 *
 * @returns what it says, for those lines alone
 */
export function titleContexts(nodes: readonly Node[], topics: Topics, words: Words, lexicon: Lexicon, weights: SolverWeights): TitleContext[] {
  return stretchesOf(nodes).flatMap(([from, to]) => {
    const stretch = nodes.slice(from, to);
    const doubtful = stretch.map(({ title }, node) => ({ node, own: Math.log(title / (1 - title)) })).filter(({ own }) => Math.abs(own) < unsure);
    if (!doubtful.length || doubtful.length > mostDoubtful * stretch.length + 2) return [];
    const sceneOf = (near: readonly Node[]): Scene => readScene(near, topics, words, lexicon);
    const reading = readQuickly(sceneOf(stretch), weights);
    return doubtful.sort((a, b) => Math.abs(a.own) - Math.abs(b.own)).slice(0, mostLooks).map(({ node, own }): TitleContext => {
      const around = stretch.length > 2 * reach ? partOf(reading, Math.max(0, node - reach), Math.min(stretch.length, node + reach)) : { ...reading, start: 0 };
      const near = stretch.slice(around.start, around.start + around.next.length);
      const changed = node - around.start;
      const worth = (title: number): number => worthAgain(sceneOf(near.with(changed, retitled(stretch[node]!, title))), around, changed, weights);
      return { node: from + node, own, gained: Math.max(-mostSaid, Math.min(mostSaid, worth(asTitle) - worth(asText))) };
    });
  });
}

/** The reading of a long stretch's nodes from `start` to before `end`, without what is known of other nodes. */
function partOf({ manner, next }: QuickReading, start: number, end: number): QuickReading & { start: number } {
  return { manner, next: next.slice(start, end).map((to) => (to >= start && to < end ? to - start : -1)), known: new Worths(), start };
}

/** The nodes, each as likely a title as it is by itself and by what its page says of it. */
export function titlesInContext(nodes: readonly Node[], topics: Topics, words: Words, lexicon: Lexicon, weights: SolverWeights): Node[] {
  const { bias, own: ownWeight, gained: gainedWeight } = weights.contexts;
  const judged = [...nodes];
  for (const { node, own, gained } of titleContexts(nodes, topics, words, lexicon, weights)) judged[node] = retitled(nodes[node]!, likelihood(bias + ownWeight * own + gainedWeight * gained));
  return judged;
}
