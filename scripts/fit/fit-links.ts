import { chainEvidence } from '../../src/archive/solve/chain-features.ts';
import { chainsOf, followers } from '../../src/archive/solve/chains.ts';
import type { Features } from '../../src/archive/solve/features.ts';
import { followersOf } from '../../src/archive/solve/followers.ts';
import { joinFeatures } from '../../src/archive/solve/joins.ts';
import { leapsOf, orderOf } from '../../src/archive/solve/leaps.ts';
import { endFeatures, linkFeatures, startFeatures } from '../../src/archive/solve/link-features.ts';
import { isTorn } from '../../src/archive/solve/nodes.ts';
import { readScene, type Scene } from '../../src/archive/solve/scene.ts';
import type { SolverWeights } from '../../src/archive/solve/solver-weights.ts';
import { type Choice, fitChoices } from './descent.ts';
import type { TruePage } from './page.ts';
import { readTruePage } from './read-page.ts';
import { type PageLinks, refine, type Sparse } from './structured.ts';
import type { Fitted } from './weights-file.ts';

/** What the weights of an article's features begin with: no single choice tells them, only whole pages do. */
const chainStart = { 'a even': 0.5, 'a drawn': 0, 'a drawn mixed': 0, 'a titled': 0, 'a short': 0, 'a listed': 0, 'a unlisted': -3, 'a signed within': -4, 'a other names': -4, 'a dated within': -4, 'a unsigned': 0, 'a only titles': -1 };

/** The links of a page, before anything is said of its articles. */
type PossibleLinks = Omit<PageLinks, 'ofChain' | 'order'>;

/**
 * Weights of links and joins: choice by choice at first, then refined on whole pages.
 *
 * @param seed of the order in which pages are learned from
 */
export function fitLinks(pages: readonly TruePage[], seed: number): Pick<Fitted, 'links' | 'joins'> {
  const joins: Choice[] = [];
  const joinNames = new Map<string, number>();
  const choices: Choice[] = [];
  const whole: { scene: Scene; links: PossibleLinks }[] = [];
  const names = new Map<string, number>();
  const indexIn = (names: Map<string, number>, features: Features, sign: number): [number, number][] =>
    Object.entries(features).filter(([, value]) => value !== 0).map(([name, value]) => [names.get(name) ?? (names.set(name, names.size), names.get(name)!), sign * value]);
  const index = (features: Features, sign: number): [number, number][] => indexIn(names, features, sign);
  for (const page of pages) {
    const { units, nodes, topics, lexicon, words } = readTruePage(page);
    // Where lines were put together that belong to two articles, no link is right.
    if (mixesArticles(page, units)) continue;
    const scene = readScene(nodes, topics, words, lexicon);
    const places = nodes.map((node) => units[node.unit]!);
    const next = trueFollowers(page, places);
    const block = trueBlocks(page, places);
    nodes.forEach((node, i) => {
      const j = next[i];
      if (j !== undefined && j >= 0 && isTorn(node) && nodes[j]!.title <= 0.5) joins.push({ options: [indexIn(joinNames, joinFeatures(scene, i, j), 1), []], chosen: block[i] === block[j] ? 0 : 1 });
    });
    if (!nodes.length) continue;
    const ends = nodes.map((_, i) => index(endFeatures(scene, i), -1));
    const starts = nodes.map((_, i) => index(startFeatures(scene, i), -1));
    const links: PossibleLinks = { count: nodes.length, from: [], to: [], features: [], isTrue: [] };
    whole.push({ scene, links });
    const into = new Map<number, { from: number; features: [number, number][] }[]>();
    nodes.forEach((_, i) => {
      if (next[i] === undefined) return;
      const followers = followersOf(scene, i);
      const options = followers.map((j) => [...index(linkFeatures(scene, i, j), 1), ...ends[i]!, ...starts[j]!]);
      followers.forEach((j, k) => {
        if (next[j] === undefined) return;
        links.from.push(i);
        links.to.push(j);
        links.features.push(options[k]!);
        links.isTrue.push(next[i] === j);
      });
      followers.forEach((j, k) => into.set(j, [...(into.get(j) ?? []), { from: i, features: options[k]! }]));
      const at = next[i] === -1 ? options.length : followers.indexOf(next[i]!);
      if (at >= 0) choices.push({ options: [...options, []], chosen: at });
    });
    nodes.forEach((_, j) => {
      if (next[j] === undefined) return;
      const options = into.get(j) ?? [];
      const true_ = next.indexOf(j);
      const at = true_ === -1 ? options.length : options.findIndex(({ from }) => from === true_);
      if (at >= 0 && options.length) choices.push({ options: [...options.map(({ features }) => features), []], chosen: at });
    });
  }
  const byName = (names: ReadonlyMap<string, number>, weights: readonly number[]): Map<string, number> => new Map([...names].map(([name, i]) => [name, weights[i]!]));
  const joinWeights = byName(joinNames, fitChoices(joins, joinNames.size));
  console.error(`joins: ${joins.length}`);
  const start = fitChoices(choices, names.size);
  for (const [name, weight] of Object.entries(chainStart)) names.set(name, start.push(weight) - 1);
  console.error(`links: ${choices.length} choices, ${names.size} features`);
  const weights = refine(start, whole.map(({ scene, links }): PageLinks => ({ ...links, order: orderOf(leapsOf(trueLinks(scene, links))), ofChain: chainsByNumber(scene, links, Object.fromEntries(joinWeights), index) })), seed);
  return { links: byName(names, weights), joins: joinWeights };
}

/** Features of chains of a page, remembered: all epochs ask for the same ones. */
function chainsByNumber(scene: Scene, links: PossibleLinks, joins: SolverWeights['joins'], index: (features: Features, sign: number) => Sparse): PageLinks['ofChain'] {
  const truth = chainsOf(trueLinks(scene, links));
  const evidence = chainEvidence(scene, joins);
  const [manner] = evidence.manners(truth);
  const known = new Map<string, Sparse>();
  return (chain) => {
    const key = chain.join(',');
    let found = known.get(key);
    if (!found) known.set(key, (found = index(evidence.features(chain, manner!), 1)));
    return found;
  };
}

/** The node that follows each node in truth, or -1, as far as links may lead there. */
function trueLinks({ nodes }: Scene, { from, to, isTrue }: PossibleLinks): Int32Array {
  return followers(nodes.length, from.flatMap((i, k) => (isTrue[k] ? [{ from: i, to: to[k]! }] : [])));
}

/** Whether a unit holds text of more than one article. */
function mixesArticles(page: TruePage, units: readonly { start: number; end: number }[]): boolean {
  const article = new Int32Array(page.text.length).fill(-1);
  page.articles.forEach(({ blocks }, a) => {
    for (const { spans } of blocks) for (const [start, end] of spans) article.fill(a, start, end);
  });
  return units.some(({ start, end }) => new Set(article.subarray(start, end).filter((a) => a >= 0)).size > 1);
}

/** The true block of each node, as a value to compare by. */
function trueBlocks(page: TruePage, units: { start: number; end: number }[]): unknown[] {
  const blocks = page.articles.flatMap((article) => article.blocks);
  return units.map((unit) => blocks.find(({ spans }) => spans.some(([start, end]) => (unit.start + unit.end) >> 1 >= start && (unit.start + unit.end) >> 1 < end)));
}

/** For each node the node that follows it in truth, -1 for the last of an article, undefined where the truth does not say. */
function trueFollowers(page: TruePage, units: { start: number; end: number }[]): (number | undefined)[] {
  const next = new Array<number | undefined>(units.length);
  for (const { blocks } of page.articles) {
    let last: number | undefined;
    for (const { spans, role } of blocks) {
      if (role === 'caption' || role === 'credit') continue;
      for (const [start, end] of spans) {
        const i = units.findIndex((unit) => { const middle = (unit.start + unit.end) >> 1; return middle >= start && middle < end; });
        if (i < 0 || i === last) continue;
        if (last !== undefined) next[last] = i;
        next[i] = -1;
        last = i;
      }
    }
  }
  return next;
}
