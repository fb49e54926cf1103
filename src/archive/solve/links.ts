import { assignLinks, type Candidate } from './assign.ts';
import { joinLikelihood } from './joins.ts';
import { endFeatures, type Features, followersOf, linkEvidence, type LinkKind, type Scene, startFeatures } from './link-features.ts';
import type { Node } from './nodes.ts';
import { seamEvidence } from './seam-evidence.ts';
import { seamWords } from './seam-words.ts';
import { fittedWeights, type SolverWeights } from './solver-weights.ts';

export interface Link {
  from: number;
  to: number;
  /** 0…1: the share this link has among all that its two ends could do. */
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
  const next = assignLinks(count, candidates);
  const out = shares(candidates, ({ from }) => from);
  const into = shares(candidates, ({ to }) => to);
  return candidates.filter(({ from, to }) => next[from] === to).map((candidate): Link => {
    const { from, to } = candidate;
    const torn = isTorn(scene.nodes[from]!) && scene.nodes[to]!.title <= 0.5;
    return { from, to, confidence: Math.min(out(candidate), into(candidate)), joined: torn ? joinLikelihood(scene, from, to, weights.joins) : 0, evidence: torn ? evidenceFor(scene, from, to) : '' };
  });
}

/** Stops in mid-sentence, and is no title, which may. */
export const isTorn = ({ ending, title }: Node): boolean => (ending === 'bare' || ending === 'comma') && title <= 0.5;

function evidenceFor({ nodes, cut, lexicon }: Scene, from: number, to: number): string {
  const [before, after] = [nodes[from]!.text, nodes[to]!.text];
  return seamWords(before, after, seamEvidence(before, after, cut, lexicon), cut);
}

/** The weights of each kind of link by the bare names of their features, and all of them by their full names under ''. */
function weightsByKind(weights: Readonly<Record<string, number>>): Record<LinkKind | '', Readonly<Record<string, number>>> {
  const of = (kind: LinkKind): Record<string, number> => Object.fromEntries(Object.entries(weights).filter(([name]) => name.startsWith(`${kind} `)).map(([name, weight]) => [name.slice(2), weight]));
  return { j: of('j'), t: of('t'), f: of('f'), '': weights };
}

/** Softmax over the candidates with the same end, leaving that end open being one of the options. */
function shares(candidates: readonly Candidate[], end: (candidate: Candidate) => number): (candidate: Candidate) => number {
  const totals = new Map<number, number>();
  for (const candidate of candidates) totals.set(end(candidate), (totals.get(end(candidate)) ?? 1) + Math.exp(Math.min(50, candidate.gain)));
  return (candidate) => Math.exp(Math.min(50, candidate.gain)) / totals.get(end(candidate))!;
}

/** Links → chains of nodes, in the order in which their first nodes stand on the page. */
export function chainsOf(count: number, links: readonly Link[]): number[][] {
  const next = new Map(links.map(({ from, to }) => [from, to]));
  const followers = new Set(next.values());
  const chains: number[][] = [];
  for (let i = 0; i < count; i++) {
    if (followers.has(i)) continue;
    const chain = [i];
    for (let at = next.get(i); at !== undefined; at = next.get(at)) chain.push(at);
    chains.push(chain);
  }
  return chains;
}
