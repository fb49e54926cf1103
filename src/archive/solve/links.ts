import { chainsOf } from './chains.ts';
import { assignLinks, type Candidate } from './assign.ts';
import { joinLikelihood } from './joins.ts';
import { endFeatures, type Features, followersOf, linkEvidence, type LinkKind, type Scene, startFeatures } from './link-features.ts';
import { isTorn } from './nodes.ts';
import { LinkSearch } from './improve.ts';
import { chainEvidence, unevenPage } from './chain-features.ts';
import { seamEvidence } from './seam-evidence.ts';
import { seamWords } from './seam-words.ts';
import { fittedWeights, type SolverWeights } from './solver-weights.ts';

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
  const byKind = weightsByKind(weights.links);
  const score = (features: Features, kind: LinkKind | ''): number => {
    const table = byKind[kind];
    let sum = 0;
    for (const name in features) sum += features[name]! * (table[name] ?? 0);
    return sum;
  };
  const count = scene.nodes.length;
  const starts = scene.nodes.map((_, i) => score(startFeatures(scene, i), ''));
  const ends = scene.nodes.map((_, i) => score(endFeatures(scene, i), ''));
  const candidates: Candidate[] = [];
  for (let from = 0; from < count; from++)
    for (const to of followersOf(scene, from)) candidates.push({ from, to, gain: linkEvidence(scene, from, to).reduce((sum, [kind, features]) => sum + score(features, kind), 0) - ends[from]! - starts[to]! });
  const first = assignLinks(count, candidates);
  const evidence = chainEvidence(scene, weights.joins);
  const tried = evidence.manners(chainsOf(first)).map((manner) => {
    const search = new LinkSearch(first, candidates, (chain) => score(evidence.features(chain, manner), '')).improve(0);
    return { search, worth: search.worth() + (manner === null ? unevenPage : 0) };
  });
  const { search } = tried.reduce((best, other) => (other.worth > best.worth ? other : best));
  const { next } = search.improve();
  const share = search.shares();
  return candidates.filter(({ from, to }) => next[from] === to).map(({ from, to }): Link => {
    const torn = isTorn(scene.nodes[from]!) && scene.nodes[to]!.title <= 0.5;
    return { from, to, confidence: share[from]!, joined: torn ? joinLikelihood(scene, from, to, weights.joins) : 0, evidence: torn ? evidenceFor(scene, from, to) : '' };
  });
}

function evidenceFor({ nodes, cut, lexicon }: Scene, from: number, to: number): string {
  const [before, after] = [nodes[from]!.text, nodes[to]!.text];
  return seamWords(before, after, seamEvidence(before, after, cut, lexicon), cut);
}

/** The weights of each kind of link by the bare names of their features, and all of them by their full names under ''. */
function weightsByKind(weights: Readonly<Record<string, number>>): Record<LinkKind | '', Readonly<Record<string, number>>> {
  const of = (kind: LinkKind): Record<string, number> => Object.fromEntries(Object.entries(weights).filter(([name]) => name.startsWith(`${kind} `)).map(([name, weight]) => [name.slice(2), weight]));
  return { j: of('j'), t: of('t'), f: of('f'), '': weights };
}
