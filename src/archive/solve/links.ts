import { weigher } from './features.ts';
import { chainsOf } from './chains.ts';
import { assignLinks, type Candidate } from './assign.ts';
import { joinLikelihood } from './joins.ts';
import { followersOf } from './followers.ts';
import { endFeatures, linkEvidence, type LinkKind, startFeatures } from './link-features.ts';
import { isTorn } from './nodes.ts';
import { LinkSearch } from './improve.ts';
import { leapsOf, orderOf } from './leaps.ts';
import { type ChainEvidence, chainEvidence, type Manner, unevenPage } from './chain-features.ts';
import type { Scene } from './scene.ts';
import { seamEvidence } from './seam-evidence.ts';
import { seamWords } from './seam-words.ts';
import { fittedWeights, type SolverWeights } from './solver-weights.ts';
import { Worths } from './worths.ts';

/** How many changes that lose something are tried together with another when a page is read again. */
const pairs = 1;

export interface Link {
  from: number;
  to: number;
  /** 0…1: the share of the page read with this link among all that comes near it. */
  confidence: number;
  /** 0…1: that its two nodes are one paragraph, torn apart. */
  joined: number;
  /** What speaks for a join, in words for readers; empty where nothing is joined. */
  evidence: string;
}

/**
 * Decide for a whole stretch of a page at once which node follows which.
 *
 * @returns the links, sorted by their first node; each node begins one at most and ends one at most
 */
export function solveLinks(scene: Scene, weights: SolverWeights = fittedWeights): Link[] {
  const choices = choicesOf(scene, weights);
  const { search } = bestManner(scene, choices, weights);
  const { next } = search.inOrder(orderOf(leapsOf(search.next))).improve();
  const share = search.shares();
  return choices.candidates.filter(({ from, to }) => next[from] === to).map(({ from, to }): Link => {
    const torn = isTorn(scene.nodes[from]!) && scene.nodes[to]!.title <= 0.5;
    return { from, to, confidence: share[from]!, joined: torn ? joinLikelihood(scene, from, to, weights.joins) * (1 - scene.nodes[from]!.heading) : 0, evidence: torn ? evidenceFor(scene, from, to) : '' };
  });
}

/** How a quick search reads a stretch of a page. */
export interface QuickReading {
  manner: Manner;
  /** `next[i]`: the node that follows node i, or -1. */
  next: Int32Array;
  /** What chains of its nodes were found to be worth. */
  known: Worths;
}

export function readQuickly(scene: Scene, weights: SolverWeights): QuickReading {
  const { search, manner } = bestManner(scene, choicesOf(scene, weights), weights);
  return { manner, next: search.improve().next, known: search.known };
}

/**
 * What a stretch of a page is worth, read again with one node changed, as well as a quick search can read it from the
 * first reading on: of two ways to see a line the likelier is worth more.
 */
export function worthAgain(scene: Scene, { manner, next, known }: QuickReading, changed: number, weights: SolverWeights): number {
  const { candidates, open } = choicesOf(scene, weights);
  const { columns, texts } = chainWorths(scene, weights);
  const weigh = (chain: readonly number[]): number => columns(chain, manner) + texts(chain);
  const possible = new Set(candidates.map(({ from, to }) => from * next.length + to));
  const first = next.map((to, from) => (possible.has(from * next.length + to) ? to : -1));
  // What a chain without the changed node is worth stays as it was.
  const search = new LinkSearch(first, candidates, (chain, key) => (chain.includes(changed) ? weigh(chain) : remembered(known, key, () => weigh(chain))), { quick: true });
  return search.improve(pairs).worth() + open;
}

function remembered(known: Worths, key: number, weigh: () => number): number {
  let worth = known.get(key);
  if (worth === undefined) known.set(key, (worth = weigh()));
  return worth;
}

/** All links that may be chosen, with what each gains over two open ends, and what all ends are worth if they stay open. */
interface Choices {
  candidates: readonly Candidate[];
  open: number;
}

const kinds: readonly LinkKind[] = ['j', 't', 'f', 'J', 'T', 'F'];

function choicesOf(scene: Scene, { links: weights }: SolverWeights): Choices {
  const [start, end] = [weigher(weights), weigher(weights)];
  const pair = new Map(kinds.map((kind) => [kind, [weigher(weights, `${kind} `), weigher(weights, `${kind} `)]]));
  const starts = scene.nodes.map((_, i) => start(startFeatures(scene, i)));
  const ends = scene.nodes.map((_, i) => end(endFeatures(scene, i)));
  const candidates: Candidate[] = [];
  for (let from = 0; from < scene.nodes.length; from++)
    for (const to of followersOf(scene, from)) candidates.push({ from, to, gain: linkEvidence(scene, from, to).reduce((sum, [kind, features], list) => sum + pair.get(kind)![list]!(features), 0) - ends[from]! - starts[to]! });
  return { candidates, open: [...starts, ...ends].reduce((sum, value) => sum + value, 0) };
}

/** What chains of nodes are worth as articles: by their columns, if the page is made up in a manner, and by all else. */
function chainWorths(scene: Scene, { links: weights, joins }: SolverWeights): { columns: (chain: readonly number[], manner: Manner) => number; texts: (chain: readonly number[]) => number; manners: ChainEvidence['manners'] } {
  const { ofColumns, ofTexts, manners } = chainEvidence(scene, joins);
  const [weighColumns, weighTexts] = [weigher(weights), weigher(weights)];
  return { columns: (chain, manner) => weighColumns(ofColumns(chain, manner)), texts: (chain) => weighTexts(ofTexts(chain)), manners };
}

/** A first solution in each manner the page may be made up in, and the best of them. */
function bestManner(scene: Scene, { candidates }: Choices, weights: SolverWeights): { search: LinkSearch; worth: number; manner: Manner } {
  const first = assignLinks(scene.nodes.length, candidates);
  const { columns, texts, manners } = chainWorths(scene, weights);
  const known = new Worths();
  const tried = manners(chainsOf(first)).map((manner) => {
    const weigh = (chain: readonly number[], key: number): number => columns(chain, manner) + remembered(known, key, () => texts(chain));
    const search = new LinkSearch(first, candidates, weigh).improve(0);
    return { search, manner, worth: search.worth() + (manner === null ? unevenPage : 0) };
  });
  return tried.reduce((best, other) => (other.worth > best.worth ? other : best));
}

function evidenceFor(scene: Scene, from: number, to: number): string {
  const [before, after] = [scene.nodes[from]!.text, scene.nodes[to]!.text];
  return seamWords(before, after, seamEvidence(before, after, scene), scene.cut);
}
