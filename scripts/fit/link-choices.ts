import { chainEvidence } from '../../src/archive/solve/chain-features.ts';
import { chainsOf, followers } from '../../src/archive/solve/chains.ts';
import type { Features } from '../../src/archive/solve/features.ts';
import { followersOf } from '../../src/archive/solve/followers.ts';
import { joinFeatures } from '../../src/archive/solve/joins.ts';
import { endFeatures, linkFeatures, startFeatures } from '../../src/archive/solve/link-features.ts';
import { isTorn } from '../../src/archive/solve/nodes.ts';
import { solveLinks } from '../../src/archive/solve/links.ts';
import { readScene, type Scene } from '../../src/archive/solve/scene.ts';
import type { SolverWeights } from '../../src/archive/solve/solver-weights.ts';
import { titlesInContext } from '../../src/archive/solve/titles-in-context.ts';
import { changesAt, type Link } from './changes.ts';
import { Decisions } from './decisions.ts';
import type { TruePage } from './page.ts';
import { readTruePage } from './read-page.ts';
import { Rivals } from './rivals.ts';

/** Pages with more nodes are left out: their choices would outweigh all others'. */
const mostNodes = 220;

/** A page's scene with the truth about it, as far as it can be told by nodes. */
interface TrueScene {
  scene: Scene;
  /** The node that follows each node, -1 for the last of an article, undefined where the truth does not say. */
  next: readonly (number | undefined)[];
  /** The true block of each node, as a value to compare by. */
  block: readonly unknown[];
}

function* trueScenes(pages: readonly TruePage[], weights: SolverWeights): Generator<TrueScene> {
  for (const page of pages) {
    const { units, nodes: seen, topics, lexicon, words } = readTruePage(page, weights.titles);
    // Where lines were put together that belong to two articles, no link is right.
    if (!seen.length || mixesArticles(page, units)) continue;
    const nodes = titlesInContext(seen, topics, words, lexicon, weights);
    yield { scene: readScene(nodes, topics, words, lexicon), ...truthAbout(page, nodes.map((node) => units[node.unit]!)) };
  }
}

/** Of two nodes that follow each other, the first of them torn, whether they are one paragraph. */
export function joinChoices(pages: readonly TruePage[], weights: SolverWeights): Decisions {
  const decisions = new Decisions(weights.joins);
  for (const { scene, next, block } of trueScenes(pages, weights)) {
    next.forEach((j, i) => {
      if (j !== undefined && j >= 0 && isTorn(scene.nodes[i]!) && scene.nodes[j]!.title <= 0.5) decisions.add(joinFeatures(scene, i, j), block[i] === block[j]);
    });
  }
  return decisions;
}

/** A page with what a solution of it is measured by. */
interface Measured {
  scene: Scene;
  truth: Int32Array;
  /** What speaks for a chain being an article, in the manner the true articles are made up in. */
  ofChain: (chain: readonly number[]) => Features;
  /** Nodes of which the truth says what follows them, and that it may. */
  told: readonly boolean[];
}

/** How much an article that the solver reads wrong weighs beside a solution one change away from the truth. */
const foundCounts = 2;

/**
 * What follows each node, articles as wholes weighed with it: the truth against every solution one change away from it, and
 * against those that the solver finds instead.
 */
export class LinkChoices extends Rivals {
  private readonly pages: Measured[] = [];
  private readonly found = new Set<string>();

  constructor(pages: readonly TruePage[], weights: SolverWeights) {
    super(weights.links);
    for (const { scene, next } of trueScenes(pages, weights)) if (scene.nodes.length <= mostNodes) this.addPage(scene, next, weights.joins);
  }

  /**
   * Read all pages, and add each group of articles that are not read as they are in truth.
   *
   * @returns how many were not known before
   */
  addFound(weights: SolverWeights): number {
    const known = this.found.size;
    this.pages.forEach((page, p) => {
      for (const { right, wrong } of groupsOf(page.truth, followers(page.truth.length, solveLinks(page.scene, weights)))) {
        const key = `${p} ${wrong.join(';')}`;
        if (this.found.has(key) || right.some((chain) => chain.some((i) => !page.told[i]))) continue;
        this.found.add(key);
        const features = difference(wrong.map((chain) => whole(page, chain)), right.map((chain) => whole(page, chain)));
        for (let k = 0; k < foundCounts; k++) {
          this.add([], [], features);
          this.endChoice();
        }
      }
    });
    return this.found.size - known;
  }

  private addPage(scene: Scene, next: TrueScene['next'], joins: SolverWeights['joins']): void {
    const count = scene.nodes.length;
    const ends = scene.nodes.map((_, i) => endFeatures(scene, i));
    const starts = scene.nodes.map((_, i) => startFeatures(scene, i));
    const lists = scene.nodes.map((_, i) => (next[i] === undefined ? [] : followersOf(scene, i).filter((j) => next[j] !== undefined)));
    const rowOf = new Map(lists.flatMap((list, from) => list.map((to): [number, number] => [from * count + to, this.addLink(linkFeatures(scene, from, to), ends[from]!, starts[to]!)])));
    const row = ({ from, to }: Link): number => rowOf.get(from * count + to)!;
    const possible = ({ from, to }: Link): boolean => rowOf.has(from * count + to);
    // The truth, as far as links may lead there.
    const truth = Int32Array.from(next, (to = -1, from) => (possible({ from, to }) ? to : -1));
    const evidence = chainEvidence(scene, joins);
    const [manner] = evidence.manners(chainsOf(truth));
    const known = new Map<string, Features>();
    const ofChain = (chain: readonly number[]): Features => {
      const key = chain.join(',');
      let features = known.get(key);
      if (!features) known.set(key, (features = evidence.features(chain, manner!)));
      return features;
    };
    lists.forEach((list, node) => {
      for (const { put, cut, come, gone } of changesAt(truth, node, list, possible)) this.add(put.map(row), cut.map(row), difference(come.map(ofChain), gone.map(ofChain)));
      this.endChoice();
    });
    this.pages.push({ scene, truth, ofChain: (chain) => evidence.features(chain, manner!), told: next.map((to, from) => to === -1 || (to !== undefined && possible({ from, to }))) });
  }
}

/** Articles of a solution that differ from the true ones, with those that share text with them. */
function groupsOf(truth: Int32Array, solved: Int32Array): { right: number[][]; wrong: number[][] }[] {
  const group = Int32Array.from(truth, (_, i) => i);
  const find = (i: number): number => {
    while (group[i] !== i) i = group[i] = group[group[i]!]!;
    return i;
  };
  for (const next of [truth, solved]) next.forEach((to, from) => { if (to >= 0) group[find(from)] = find(to); });
  const [right, wrong] = [truth, solved].map((next) => Map.groupBy(chainsOf(next), ([first]) => find(first!)));
  return [...right!].map(([root, chains]) => ({ right: chains, wrong: wrong!.get(root)! })).filter(({ right, wrong }) => right.join(';') !== wrong.join(';'));
}

/** What speaks for a chain as a whole, for its links and for its two ends. */
function whole({ scene, ofChain }: Measured, chain: readonly number[]): Features {
  return difference([ofChain(chain), startFeatures(scene, chain[0]!), endFeatures(scene, chain.at(-1)!), ...chain.slice(1).map((to, k) => linkFeatures(scene, chain[k]!, to))], []);
}

function difference(come: readonly Features[], gone: readonly Features[]): Features {
  const sum: Record<string, number> = {};
  for (const [list, sign] of [[come, 1], [gone, -1]] as const) for (const features of list) for (const name in features) sum[name] = (sum[name] ?? 0) + sign * features[name]!;
  return sum;
}

/** Whether a unit holds text of more than one article. */
function mixesArticles(page: TruePage, units: readonly { start: number; end: number }[]): boolean {
  const article = new Int32Array(page.text.length).fill(-1);
  page.articles.forEach(({ blocks }, a) => {
    for (const { spans } of blocks) for (const [start, end] of spans) article.fill(a, start, end);
  });
  return units.some(({ start, end }) => new Set(article.subarray(start, end).filter((a) => a >= 0)).size > 1);
}

/** Who follows whom and which block each unit belongs to, in truth. */
function truthAbout(page: TruePage, units: readonly { start: number; end: number }[]): Pick<TrueScene, 'next' | 'block'> {
  const next = new Array<number | undefined>(units.length);
  const block = new Array<unknown>(units.length);
  for (const { blocks } of page.articles) {
    let last: number | undefined;
    for (const own of blocks) {
      if (own.role === 'caption' || own.role === 'credit') continue;
      for (const [start, end] of own.spans) {
        // A block's text may be read as several units.
        units.forEach((unit, i) => {
          const middle = (unit.start + unit.end) >> 1;
          if (middle < start || middle >= end || block[i] !== undefined) return;
          if (last !== undefined) next[last] = i;
          next[i] = -1;
          block[i] = own;
          last = i;
        });
      }
    }
  }
  return { next, block };
}
